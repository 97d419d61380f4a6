import Markup

extension Wording {
    /// One for each script, that marks even a single word.
    private static let strict: [Script: Wording] = {
        var all: [Script: Wording] = [:]
        for script in Script.allCases {
            var wording = Wording(script: script)
            wording.minimumLatinWords = 1
            all[script] = wording
        }
        return all
    }()

    /// The wording of a language (BCP 47) for names and titles: every word of another script is marked, since a name in
    /// a note is spoken as its own language is.
    package static func strict(language: String) -> Wording {
        let script = script(ofLanguage: language.split(separator: "-").first.map(String.init) ?? language)
        return strict[script] ?? Wording(script: script)
    }

    /// Writes escaped text with elements around the words of other scripts.
    package func write(_ text: String, to out: inout ByteOutput) {
        let bytes = Array(text.utf8)
        let isPlain = bytes.withUnsafeBufferPointer { !mayHaveRuns($0) }
        guard !isPlain else { return out.text(text) }
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
