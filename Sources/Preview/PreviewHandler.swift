import Files
import FlyingFox
import Foundation

/// Answers requests from what the state shows; never from the disk.
struct PreviewHandler: HTTPHandler {
    /// Paths of the preview's own: no site has a page there.
    private static let own = "_attest/"

    let state: PreviewState
    let hosts: HostPolicy

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var response = answer(request)
        response.headers[HTTPHeader("Content-Security-Policy")] = state.snapshot.securityPolicy
        return response
    }

    private func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else {
            var response = Self.message(.methodNotAllowed, "The preview only shows pages")
            response.headers[HTTPHeader("Allow")] = "GET, HEAD"
            return response
        }
        let host = request.headers[.host]
        guard hosts.allows(host: host) else {
            return Self.message(.forbidden, "The preview does not answer to this name; open it at localhost")
        }
        guard let path = RequestPath(request.target.path()) else {
            return Self.message(.badRequest, "Not a path of this site")
        }
        let isHead = request.method == .HEAD
        if path.path.hasPrefix(Self.own) { return own(path, request, isHead) }
        return page(path, request, isHead)
    }

    private func own(_ path: RequestPath, _ request: HTTPRequest, _ isHead: Bool) -> HTTPResponse {
        switch path.path.dropFirst(Self.own.count) {
        case "events":
            guard hosts.allows(origin: request.headers[HTTPHeader("Origin")], host: request.headers[.host]) else {
                return Self.message(.forbidden, "Only pages of this preview may listen")
            }
            let headers: HTTPHeaders = [
                .contentType: "text/event-stream", .cacheControl: "no-store", .connection: "close",
                HTTPHeader("X-Content-Type-Options"): "nosniff",
            ]
            return HTTPResponse(
                statusCode: .ok, headers: headers,
                body: isHead
                    ? HTTPBodySequence(data: Data())
                    : HTTPBodySequence(from: EventStream(state: state), suggestedBufferSize: 65_536))
        case "preview.js": return Self.response(.ok, PreviewAssets.script, "text/javascript; charset=utf-8", isHead)
        case "preview.css": return Self.response(.ok, PreviewAssets.style, "text/css; charset=utf-8", isHead)
        case let name where name.hasPrefix("panel/"):
            let address = String(name.dropFirst("panel/".count))
            guard let panel = state.snapshot.panels[address] else { break }
            return Self.response(.ok, Array(panel.utf8), "application/json; charset=utf-8", isHead)
        default: break
        }
        return Self.message(.notFound, "There is nothing at this address")
    }

    private func page(_ path: RequestPath, _ request: HTTPRequest, _ isHead: Bool) -> HTTPResponse {
        let snapshot = state.snapshot
        if let bytes = snapshot.files[path.file] {
            return file(path.file, bytes, request, isHead)
        }
        let query = request.target.query()
        let suffix = query.isEmpty ? "" : "?" + query
        if !path.path.isEmpty, snapshot.files[path.path + "/index.html"] != nil {
            return Self.redirect(to: request.target.path() + "/" + suffix)
        }
        if let target = snapshot.redirects[request.target.path()] { return Self.redirect(to: target + suffix) }
        let language = path.path.prefix { $0 != "/" }
        guard let bytes = snapshot.files["\(language)/404.html"] else {
            return Self.message(.notFound, "There is no page at this address")
        }
        return Self.response(.notFound, PreviewAssets.injected(into: bytes), MediaType.html, isHead)
    }

    private func file(_ name: String, _ bytes: [UInt8], _ request: HTTPRequest, _ isHead: Bool) -> HTTPResponse {
        let tag = state.entityTag(of: name, bytes)
        let known = request.headers.values(for: .ifNoneMatch).flatMap { $0.split(separator: ",") }
        if known.contains(where: { $0.trimmingCharacters(in: .whitespaces) == tag }) {
            var response = Self.response(.notModified, [], nil, isHead)
            response.headers[.eTag] = tag
            return response
        }
        let type = MediaType.of(name)
        let body = type == MediaType.html ? PreviewAssets.injected(into: bytes) : bytes
        var response = Self.response(.ok, body, type, isHead)
        response.headers[.eTag] = tag
        return response
    }

    private static func response(
        _ status: HTTPStatusCode, _ bytes: [UInt8], _ type: String?, _ isHead: Bool
    ) -> HTTPResponse {
        var headers: HTTPHeaders = [
            // The library writes head and body apart; a kept connection would wait for the other side's ACK between.
            .connection: "close", .cacheControl: "no-cache",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
        ]
        headers[.contentType] = type
        headers[.contentLength] = String(bytes.count)
        let body = isHead ? Data() : Data(bytes)
        return HTTPResponse(
            statusCode: status, headers: headers,
            body: HTTPBodySequence(data: body, suggestedBufferSize: max(1, body.count)))
    }

    private static func redirect(to target: String) -> HTTPResponse {
        var response = response(.movedPermanently, [], nil, false)
        response.headers[.location] = target
        return response
    }

    /// A short page of the preview's own. It repeats nothing of the request.
    private static func message(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        let page = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>\(status.code)</title><p>\(text).</p></html>

            """
        return response(status, Array(page.utf8), MediaType.html, false)
    }
}
