import FlyingFox
import Foundation
import Synchronization
import Testing

@testable import LinkChecking

/// A server on this machine that answers as it is told, and remembers what it was asked.
private final class ScriptedServer: Sendable {
    private let asked = Mutex<[(method: String, path: String, at: ContinuousClock.Instant)]>([])
    private let open = Mutex<(now: Int, most: Int)>((0, 0))

    var requests: [(method: String, path: String, at: ContinuousClock.Instant)] { asked.withLock { $0 } }
    var mostAtOnce: Int { open.withLock { $0.most } }

    func run(_ work: @escaping @Sendable (_ origin: String) async throws -> Void) async throws {
        let handler = ClosureHTTPHandler { request in
            self.open.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            defer { self.open.withLock { $0.now -= 1 } }
            self.asked.withLock { $0.append((request.method.rawValue, request.path, .now)) }
            try await Task.sleep(for: .milliseconds(5))
            return self.answer(request)
        }
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled, handler: handler)
        let serving = Task { try await server.run() }
        defer {
            serving.cancel()
            Task { await server.stop() }
        }
        try await server.waitUntilListening()
        guard case .ip4(_, port: let port) = await server.listeningAddress else { return }
        try await work("http://127.0.0.1:\(port)")
    }

    private func reply(_ status: HTTPStatusCode, _ name: HTTPHeader, _ value: String) -> HTTPResponse {
        let headers: HTTPHeaders = [name: value]
        return HTTPResponse(statusCode: status, headers: headers)
    }

    private func answer(_ request: HTTPRequest) -> HTTPResponse {
        let earlier = requests.count { $0.path == request.path } - 1
        switch request.path {
        case "/alive": return HTTPResponse(statusCode: .ok)
        case "/gone": return HTTPResponse(statusCode: .gone)
        case "/secret": return HTTPResponse(statusCode: .forbidden)
        case "/broken": return HTTPResponse(statusCode: .internalServerError)
        case "/no-head": return HTTPResponse(statusCode: request.method == .HEAD ? .methodNotAllowed : .ok)
        case "/moved": return reply(.movedPermanently, .location, "/alive")
        case "/found": return reply(.found, .location, "/alive")
        case "/circle": return reply(.found, .location, "/circle")
        case "/busy": return HTTPResponse(statusCode: earlier < 1 ? .tooManyRequests : .ok)
        case "/always-busy":
            return reply(.tooManyRequests, HTTPHeader("Retry-After"), "3600")
        default: return HTTPResponse(statusCode: request.path.hasPrefix("/page") ? .ok : .notFound)
        }
    }
}

@Suite(.serialized) struct LinkCheckerTests {
    private static let politeness: LinkPoliteness = {
        var politeness = LinkPoliteness()
        politeness.pause = .milliseconds(20)
        politeness.backOff = .milliseconds(60)
        // A busy machine may let the server wait for long.
        politeness.patience = 300
        return politeness
    }()

    @Test(arguments: [
        ("/alive", LinkVerdict.alive), ("/no-head", .alive), ("/found", .alive), ("/gone", .dead("HTTP 410")),
        ("/missing", .dead("HTTP 404")), ("/secret", .blocked("HTTP 403")), ("/broken", .blocked("HTTP 500")),
        ("/circle", .dead("more than 10 redirects")), ("/busy", .alive), ("/always-busy", .blocked("HTTP 429")),
    ])
    func tellsDeadFromBlocked(_ path: String, _ verdict: LinkVerdict) async throws {
        try await ScriptedServer().run { origin in
            #expect(await LinkChecker(Self.politeness).check([origin + path]) == [origin + path: verdict])
        }
    }

    @Test func tellsWhereAPageHasMovedForGood() async throws {
        try await ScriptedServer().run { origin in
            let verdicts = await LinkChecker(Self.politeness).check([origin + "/moved"])
            #expect(verdicts == [origin + "/moved": .moved(to: origin + "/alive")])
        }
    }

    @Test func asksAServerOneThingAtATimeWithPauses() async throws {
        let server = ScriptedServer()
        try await server.run { origin in
            let addresses = (0..<10).map { "\(origin)/page\($0)" }
            let verdicts = await LinkChecker(Self.politeness).check(addresses)
            #expect(verdicts.values.allSatisfy { $0 == .alive } && verdicts.count == 10)
        }
        #expect(server.mostAtOnce == 1)
        let times = server.requests.map(\.at)
        for (earlier, later) in zip(times, times.dropFirst()) {
            #expect(earlier.duration(to: later) >= .milliseconds(20))
        }
    }

    @Test func waitsBeforeItAsksABusyServerAgain() async throws {
        let server = ScriptedServer()
        try await server.run { origin in _ = await LinkChecker(Self.politeness).check([origin + "/busy"]) }
        let times = server.requests.map(\.at)
        #expect(times.count == 2 && times[0].duration(to: times[1]) >= .milliseconds(60))
    }

    @Test func callsAnAddressThatNobodyServesDead() async {
        let verdicts = await LinkChecker(Self.politeness).check(["http://127.0.0.1:1/x"])
        #expect(verdicts == ["http://127.0.0.1:1/x": .dead("the server refuses connections")])
    }
}
