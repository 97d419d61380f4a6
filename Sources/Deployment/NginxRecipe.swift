/// A server block of nginx for a built site: its headers, its redirects, compressed files, and a page in the reader's
/// language for what is missing.
package struct NginxRecipe: Sendable {
    private let rules: ServerRules
    private let root: String
    private let serverName: String

    /// - Parameters:
    ///   - root: the folder that nginx serves.
    package init(_ rules: ServerRules, root: String, serverName: String) {
        self.rules = rules
        self.root = root
        self.serverName = serverName
    }

    package var text: String {
        """
        # nginx serves the site as it asks to be served. Made from its _headers and _redirects by “attest recipe nginx”:
        # make it anew, and reload nginx, when either changes.
        # On Debian: apt-get install nginx libnginx-mod-http-brotli-static
        server {
            listen 80;
            listen [::]:80;
            server_name \(Self.quoted(serverName));
            root \(Self.quoted(root));
            index index.html;

            include /etc/nginx/mime.types;
            types { text/csv csv; text/markdown md; application/geo+json geojson; application/x-bibtex bib; }
            charset utf-8;
            charset_types text/css text/csv text/markdown text/plain text/xml application/javascript application/json
                application/geo+json application/xml application/atom+xml application/x-bibtex image/svg+xml;

            # Files that “attest build --compress gz,br” wrote. Without the module for brotli, remove its line.
            gzip_static on;
            gzip_vary on;
            brotli_static on;

            absolute_redirect off;
            server_tokens off;

            # Not for readers.
            location ~ /\\. { return 404; }
            location ~ /_(headers|redirects)$ { return 404; }
        \(redirects)\(locations)}

        """
    }

    private var redirects: String {
        rules.redirects.map { redirect in
            let target = redirect.to.replacing("$", with: "%24")
            return "    location = \(Self.quoted(Self.decoded(redirect.from))) "
                + "{ return 301 \(Self.quoted(target)); }\n"
        }.joined()
    }

    /// Every place that has rules of its own. nginx takes the headers of one place only, so that each repeats all.
    private var locations: String {
        var places: [(path: String, isPrefix: Bool)] = []
        for block in rules.blocks where !places.contains(where: { $0 == (block.path, block.isPrefix) }) {
            places.append((block.path, block.isPrefix))
        }
        for page in rules.notFound where !places.contains(where: { $0 == (page.folder, true) }) {
            places.append((page.folder, true))
        }
        return places.map { path, isPrefix in
            // The index of a folder is served under its own name.
            let location = isPrefix ? path : "= " + (path.hasSuffix("/") ? path + "index.html" : path)
            var lines = rules.headers(of: path, isPrefix: isPrefix)
            if !lines.contains(where: { $0.name == "Cache-Control" }) {
                lines.append(.init(name: "Cache-Control", value: "no-cache"))
            }
            var text = "\n    location \(location) {\n"
            for line in lines { text += "        add_header \(line.name) \(Self.quoted(line.value)) always;\n" }
            let page = rules.notFound.first { path.hasPrefix($0.folder) } ?? rules.notFound.first
            if let page { text += "        error_page 404 \(Self.quoted(page.page));\n" }
            return text + "    }\n"
        }.joined()
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// nginx compares addresses decoded.
    private static func decoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == 0x25, digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
