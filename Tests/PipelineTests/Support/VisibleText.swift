import Localization

/// What a reader sees of an HTML page, in runs with the language of each, as the page says.
struct VisibleText {
    struct Run {
        let text: String
        let language: String
        /// The element, or the attribute, that holds it.
        let place: String
    }

    private(set) var runs: [Run] = []
    private var stack: [(name: String, language: String, isHidden: Bool)] = []

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Reads a page. Scripts, styles, code and what `translate="no"` says nobody translates are left out.
    init(_ html: [UInt8]) {
        var index = 0
        while index < html.count {
            guard html[index] == 0x3C else {
                let end = html[index...].firstIndex(of: 0x3C) ?? html.count
                add(Self.decoded(html[index..<end]), stack.last?.name ?? "")
                index = end
                continue
            }
            if html[index...].starts(with: Array("<!--".utf8)) {
                while index < html.count, !html[index...].starts(with: Array("-->".utf8)) { index += 1 }
                index += 3
                continue
            }
            var end = index
            var quote: UInt8?
            while end < html.count, quote != nil || html[end] != 0x3E {
                if html[end] == quote { quote = nil } else if quote == nil, html[end] == 0x22 { quote = 0x22 }
                end += 1
            }
            tag(String(decoding: html[index + 1..<min(end, html.count)], as: UTF8.self))
            index = end + 1
            if let name = stack.last?.name, name == "script" || name == "style" {
                let close = Array("</\(name)".utf8)
                while index < html.count, !html[index...].starts(with: close) { index += 1 }
            }
        }
    }

    private mutating func tag(_ text: String) {
        if text.hasPrefix("/") {
            let name = text.dropFirst()
            while let last = stack.popLast(), last.name != name {}
            return
        }
        let name = String(text.prefix { $0 != " " && $0 != "\n" && $0 != "/" })
        var language = stack.last?.language ?? ""
        var isHidden = stack.last?.isHidden ?? false
        var shown: [(String, String)] = []
        for match in text.matches(of: /([A-Za-z:-]+)="([^"]*)"/) {
            let value = Self.decoded(Array(match.output.2.utf8)[...])
            switch match.output.1 {
            case "lang": language = value
            case "translate": if value == "no" { isHidden = true }
            case "title", "alt", "aria-label", "placeholder": shown.append((String(match.output.1), value))
            case "content" where text.contains("\"description\"") || text.contains("\"og:title\""):
                shown.append(("meta", value))
            default: break
            }
        }
        if name == "code" || name == "pre" { isHidden = true }
        stack.append((name, language, isHidden))
        for (place, value) in shown { add(value, place) }
        if Self.void.contains(name) || text.hasSuffix("/") || name.hasPrefix("!") { stack.removeLast() }
    }

    private mutating func add(_ text: String, _ place: String) {
        guard let top = stack.last, !top.isHidden, top.name != "script", top.name != "style",
            text.contains(where: { !$0.isWhitespace })
        else { return }
        runs.append(Run(text: text, language: top.language, place: place))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            .replacing("&nbsp;", with: "\u{A0}")
    }

    /// The runs that hold a letter of another script than their language is written in.
    var foreignRuns: [Run] {
        runs.filter { run in
            guard let tag = LanguageTag(run.language) else { return true }
            return run.text.unicodeScalars.contains { scalar in
                scalar.properties.isAlphabetic && Script(of: scalar).map { $0 != tag.writingScript } ?? false
            }
        }
    }
}
