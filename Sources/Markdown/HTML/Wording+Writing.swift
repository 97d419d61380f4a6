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
        let isPlain = text.utf8.withContiguousStorageIfAvailable { !mayHaveRuns($0) } ?? false
        guard !isPlain else { return out.text(text) }
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            for run in runs(in: buffer) {
                guard let element = element(for: run, in: buffer) else { continue }
                out.text(String(decoding: buffer[position..<run.range.lowerBound], as: UTF8.self))
                out.byte(0x3C)
                out.raw(element.name)
                if let language = element.language { out.attribute("lang", language) }
                out.byte(0x3E)
                out.text(String(decoding: buffer[run.range], as: UTF8.self))
                out.raw("</")
                out.raw(element.name)
                out.byte(0x3E)
                position = run.range.upperBound
            }
            out.text(String(decoding: buffer[position...], as: UTF8.self))
        }
    }
}
