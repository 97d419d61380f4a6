import Diagnostics
import Files
import Pipeline

/// One build as the preview serves it: every file, and what was found wrong.
package struct PreviewSnapshot: Sendable {
    package let files: FileTree
    /// A JSON object for the panel of each page, by the page's address without its leading slash.
    package let panels: [String: String]
    /// Where former addresses lead: both as root-relative links.
    package let redirects: [String: String]
    /// The Content-Security-Policy of the site's `_headers`, so that what works here works there.
    let securityPolicy: String

    package init(files: FileTree, panels: [String: String] = [:]) {
        self.files = files
        self.panels = panels
        redirects = Self.redirects(files["_redirects"] ?? [])
        securityPolicy = Self.securityPolicy(files["_headers"] ?? [])
    }

    /// The first policy of a `_headers` file; one that allows nothing where there is none.
    private static func securityPolicy(_ bytes: [UInt8]) -> String {
        let name = "Content-Security-Policy:"
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let field = line.drop { $0 == " " }
            if field.hasPrefix(name) { return String(field.dropFirst(name.count).drop { $0 == " " }) }
        }
        return "default-src 'none'; style-src 'self'; script-src 'self'"
    }

    /// The permanent redirects of a `_redirects` file: `from to 301`, one a line.
    private static func redirects(_ bytes: [UInt8]) -> [String: String] {
        var redirects: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3, words[2] == "301" { redirects[String(words[0])] = String(words[1]) }
        }
        return redirects
    }
}
