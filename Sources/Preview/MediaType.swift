/// Media types of the files that a site has (IANA).
enum MediaType {
    static let html = "text/html; charset=utf-8"

    static func of(_ name: String) -> String {
        let ending = name.split(separator: "/").last.flatMap { file in
            file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
        }
        return ending.flatMap { known[$0] } ?? "application/octet-stream"
    }

    private static let known = [
        "html": html, "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json; charset=utf-8", "jsonld": "application/ld+json", "svg": "image/svg+xml",
        "xml": "application/xml", "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "bib": "application/x-bibtex; charset=utf-8", "ris": "application/x-research-info-systems; charset=utf-8",
        "geojson": "application/geo+json", "ico": "image/x-icon", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "webp": "image/webp", "avif": "image/avif", "gif": "image/gif", "woff2": "font/woff2",
        "pdf": "application/pdf", "epub": "application/epub+zip", "webmanifest": "application/manifest+json",
    ]
}
