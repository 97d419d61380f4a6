/// Answers requests from what the state shows; never from the disk.
struct PreviewHandler: Sendable {
    enum Answer: Sendable {
        case now(HTTPResponse)
        /// A file must be made first.
        case later(@Sendable () -> HTTPResponse)
        /// The response is open, and messages follow.
        case events(HTTPResponse)
    }

    /// Paths of the preview's own: no site has a page there.
    private static let own = "_attest/"

    let state: PreviewState
    let hosts: HostPolicy

    func answer(_ request: HTTPRequest) -> Answer {
        let snapshot = state.snapshot
        let withPolicy = { @Sendable (response: HTTPResponse) in
            var response = response
            response.fields.append(("Content-Security-Policy", snapshot.securityPolicy))
            return response
        }
        switch choose(request, snapshot) {
        case .now(let response): return .now(withPolicy(response))
        case .later(let make): return .later { withPolicy(make()) }
        case .events(let response): return .events(withPolicy(response))
        }
    }

    private func choose(_ request: HTTPRequest, _ snapshot: PreviewSnapshot) -> Answer {
        guard request.method == "GET" || request.method == "HEAD" else {
            var response = HTTPResponse.message(405, "The preview only shows pages")
            response.fields.append(("Allow", "GET, HEAD"))
            return .now(response)
        }
        guard request.count(of: "host") == 1, hosts.allows(host: request["host"]) else {
            return .now(.message(403, "The preview does not answer to this name; open it at localhost"))
        }
        guard let path = RequestPath(String(request.path)) else {
            return .now(.message(400, "Not a path of this site"))
        }
        if path.path.hasPrefix(Self.own) { return own(path, request, snapshot) }
        if let file = snapshot.keptFile(path.file) { return .now(Self.response(file, path.file, request)) }
        return .later { page(path, request, snapshot) }
    }

    private func own(_ path: RequestPath, _ request: HTTPRequest, _ snapshot: PreviewSnapshot) -> Answer {
        let nothing = HTTPResponse.message(404, "There is nothing at this address")
        switch path.path.dropFirst(Self.own.count) {
        case "events":
            guard hosts.allows(origin: request["origin"], host: request["host"]) else {
                return .now(.message(403, "Only pages of this preview may listen"))
            }
            var response = HTTPResponse(200, type: "text/event-stream")
            response.fields[0].value = "no-store"
            return request.method == "HEAD" ? .now(response) : .events(response)
        case "preview.js": return .now(HTTPResponse(200, PreviewAssets.script, type: "text/javascript; charset=utf-8"))
        case "preview.css": return .now(HTTPResponse(200, PreviewAssets.style, type: "text/css; charset=utf-8"))
        case let name where name.hasPrefix("panel/"):
            let address = String(name.dropFirst("panel/".count))
            return .later {
                snapshot.panel(at: address).map {
                    HTTPResponse(200, Array($0.utf8), type: "application/json; charset=utf-8")
                } ?? nothing
            }
        default: return .now(nothing)
        }
    }

    private func page(_ path: RequestPath, _ request: HTTPRequest, _ snapshot: PreviewSnapshot) -> HTTPResponse {
        if let file = snapshot.file(path.file) { return Self.response(file, path.file, request) }
        if !path.path.isEmpty, snapshot.contains(path.path + "/index.html") {
            return Self.redirect(to: request.path + "/" + request.query)
        }
        if let target = snapshot.redirects[String(request.path)] { return Self.redirect(to: target + request.query) }
        let language = path.path.prefix { $0 != "/" }
        guard let file = snapshot.file("\(language)/404.html") else {
            return .message(404, "There is no page at this address")
        }
        return HTTPResponse(404, file.bytes, type: MediaType.html)
    }

    private static func response(_ file: PreviewSnapshot.File, _ name: String, _ request: HTTPRequest) -> HTTPResponse {
        let known = request["if-none-match"]?.split(separator: ",") ?? []
        let isKnown = known.contains { $0.drop { $0 == " " } == file.tag || $0 == "*" }
        var response = isKnown ? HTTPResponse(304) : HTTPResponse(200, file.bytes, type: MediaType.of(name))
        response.fields.append(("ETag", file.tag))
        return response
    }

    private static func redirect(to target: String) -> HTTPResponse {
        var response = HTTPResponse(301)
        response.fields.append(("Location", target))
        return response
    }
}
