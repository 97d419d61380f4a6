import Markup

extension Wording {
    /// One for each script, that marks even a single word.
    private static let strict: [Wording] = Script.allCases.map { script in
        var wording = Wording(script: script)
        wording.minimumLatinWords = 1
        return wording
    }

    /// The wording of a language (BCP 47) for names and titles: every word of another script is marked, since a name in
    /// a note is spoken as its own language is.
    package static func strict(language: String) -> Wording {
        strict[script(ofLanguage: language).rawValue]
    }

    /// Writes escaped text with elements around the words of other scripts.
    package func write(_ text: String, to out: inout ByteOutput) {
        var text = text
        text.withUTF8 { write(bytes: $0, to: &out) }
    }

    /// The same of a text given as UTF-8.
    package func write(bytes text: UnsafeBufferPointer<UInt8>, to out: inout ByteOutput) {
        guard mayHaveRuns(text) else { return out.text(bytes: text) }
        var position = 0
        for run in runs(in: text) {
            guard let element = element(for: run, in: text) else { continue }
            out.text(bytes: Bytes(rebasing: text[position..<run.range.lowerBound]))
            out.byte(0x3C)
            out.raw(element.name)
            if let language = element.language { out.attribute("lang", language) }
            out.byte(0x3E)
            out.text(bytes: Bytes(rebasing: text[run.range]))
            out.raw("</")
            out.raw(element.name)
            out.byte(0x3E)
            position = run.range.upperBound
        }
        out.text(bytes: Bytes(rebasing: text[position...]))
    }
}
