import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request, its redirects followed.
final class LinkAsker: NSObject, Sendable {
    enum Answer: Sendable {
        /// A status, the address that it moved to for good, and the seconds that `Retry-After` asks for.
        case status(Int, movedTo: String?, retryAfter: Int?)
        case failure(LinkVerdict)
    }

    private static let redirects = 10
    private let session: URLSession
    private let patience: Double

    init(patience: Double) {
        self.patience = patience
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = patience
        configuration.timeoutIntervalForResource = patience * 2
        configuration.httpMaximumConnectionsPerHost = 1
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        session = URLSession(configuration: configuration, delegate: RedirectKeeper(), delegateQueue: nil)
    }

    func ask(_ address: String, method: String) async -> Answer {
        var current = address
        var isPermanent = true
        for _ in 0..<Self.redirects {
            guard let url = URL(string: current), url.host != nil else { return .failure(.dead("not an address")) }
            var request = URLRequest(url: url)
            request.httpMethod = method
            request.setValue("Attest/0.1 (link check)", forHTTPHeaderField: "User-Agent")
            request.setValue("*/*", forHTTPHeaderField: "Accept")
            let response: HTTPURLResponse
            do {
                guard let answer = try await session.data(for: request).1 as? HTTPURLResponse else {
                    return .failure(.blocked("no answer"))
                }
                response = answer
            } catch {
                return .failure(Self.verdict(error))
            }
            let code = response.statusCode
            guard [301, 302, 303, 307, 308].contains(code),
                let location = response.value(forHTTPHeaderField: "Location"),
                let next = URL(string: location, relativeTo: url)?.absoluteURL
            else {
                let moved = isPermanent && current != address ? current : nil
                let seconds = response.value(forHTTPHeaderField: "Retry-After").flatMap(Int.init)
                return .status(code, movedTo: moved, retryAfter: seconds)
            }
            isPermanent = isPermanent && (code == 301 || code == 308)
            current = next.absoluteString
        }
        return .failure(.dead("more than \(Self.redirects) redirects"))
    }

    private static func verdict(_ error: any Error) -> LinkVerdict {
        guard let error = error as? URLError else { return .blocked("\(type(of: error))") }
        switch error.code {
        case .cannotFindHost, .dnsLookupFailed: return .dead("the name of the server is not known")
        case .cannotConnectToHost: return .dead("the server refuses connections")
        case .unsupportedURL, .badURL: return .dead("not an address")
        case .timedOut: return .blocked("no answer in time")
        default: return .blocked("the connection failed")
        }
    }
}

/// Leaves redirects to the asker, who wants to know what kind they are.
private final class RedirectKeeper: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
