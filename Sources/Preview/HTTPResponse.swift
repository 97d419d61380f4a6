/// A response with its whole body (RFC 9112 §4).
struct HTTPResponse: Sendable {
    let status: Int
    var fields: [(name: String, value: String)]
    let body: [UInt8]

    init(_ status: Int, _ body: [UInt8] = [], type: String? = nil) {
        self.status = status
        self.body = body
        fields = [("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")]
        if let type { fields.append(("Content-Type", type)) }
    }

    /// A short page of the preview's own. It repeats nothing of the request.
    static func message(_ status: Int, _ text: String) -> HTTPResponse {
        let page = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>\(status)</title></head><body><p>\(text).</p></body></html>

            """
        return HTTPResponse(status, PreviewAssets.injected(into: Array(page.utf8)), type: MediaType.html)
    }

    /// Status line and fields.
    ///
    /// - Parameter isStream: whether the body has no length and ends with the connection.
    func head(keepsConnection: Bool, isStream: Bool = false) -> [UInt8] {
        var head = "HTTP/1.1 \(status) \(Self.reasons[status] ?? "Status")\r\n"
        head += "Connection: \(keepsConnection ? "keep-alive" : "close")\r\n"
        // RFC 9110 §8.6: not in a response that cannot have a body.
        if !isStream, status != 304 { head += "Content-Length: \(body.count)\r\n" }
        for field in fields { head += "\(field.name): \(field.value)\r\n" }
        return Array((head + "\r\n").utf8)
    }

    private static let reasons = [
        200: "OK", 301: "Moved Permanently", 304: "Not Modified", 400: "Bad Request", 403: "Forbidden",
        404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout", 414: "URI Too Long",
        431: "Request Header Fields Too Large", 503: "Service Unavailable", 505: "HTTP Version Not Supported",
    ]
}
