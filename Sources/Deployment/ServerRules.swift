/// What a built site asks of its server, read back from its `_headers` and `_redirects` (the forms of Netlify and
/// Cloudflare).
package struct ServerRules: Sendable, Hashable {
    package struct Header: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    package struct Block: Sendable, Hashable {
        /// `/`, `/en/` with everything below it, or one address.
        package let path: String
        /// Whether everything below the path is meant.
        package let isPrefix: Bool
        package let headers: [Header]
    }

    package struct Redirect: Sendable, Hashable {
        package let from: String
        package let to: String
    }

    /// The page for what is missing below a folder.
    package struct NotFound: Sendable, Hashable {
        package let folder: String
        package let page: String
    }

    package let blocks: [Block]
    package let redirects: [Redirect]
    package let notFound: [NotFound]

    package init(headers: String, redirects: String) {
        var blocks: [Block] = []
        var path: Substring = ""
        var own: [Header] = []
        func close() {
            guard !path.isEmpty else { return }
            let isPrefix = path.hasSuffix("*")
            blocks.append(Block(path: String(isPrefix ? path.dropLast() : path), isPrefix: isPrefix, headers: own))
        }
        for line in headers.split(separator: "\n") {
            if line.first == " ", let colon = line.firstIndex(of: ":") {
                let value = line[line.index(after: colon)...].drop { $0 == " " }
                own.append(Header(name: String(line[..<colon].drop { $0 == " " }), value: String(value)))
            } else if line.first == "/" {
                close()
                path = line
                own = []
            }
        }
        close()
        self.blocks = blocks
        var moves: [Redirect] = []
        var missing: [NotFound] = []
        for line in redirects.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3 else { continue }
            if words[2] == "404", words[0].hasSuffix("*") {
                missing.append(NotFound(folder: String(words[0].dropLast()), page: words[1]))
            } else if words[2] == "301" {
                moves.append(Redirect(from: words[0], to: words[1]))
            }
        }
        self.redirects = moves
        notFound = missing
    }

    /// The headers of a place: those of every block that covers it, in the order of the file.
    package func headers(of path: String, isPrefix: Bool) -> [Header] {
        blocks.filter { block in
            block.isPrefix ? path.hasPrefix(block.path) : block.path == path && !isPrefix
        }.flatMap(\.headers)
    }
}
