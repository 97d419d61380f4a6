import Files
import Foundation
import Testing

@testable import Preview

#if canImport(Glibc)
    import Glibc
#endif

/// A server on a port of its own, for as long as the work takes.
func withServer(
    _ state: PreviewState, _ work: @escaping @Sendable (_ port: UInt16) async throws -> Void
) async throws {
    let server = try PreviewServer(state, bind: "127.0.0.1", port: 0)
    let ports = AsyncStream.makeStream(of: UInt16.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            try await server.run { origin in
                ports.continuation.yield(UInt16(origin.split(separator: ":").last ?? "") ?? 0)
                try await Task.sleep(for: .seconds(600))
            }
        }
        group.addTask {
            for await port in ports.stream {
                try await work(port)
                return
            }
        }
        try await group.next()
        group.cancelAll()
    }
}

/// Runs blocking work apart from the threads that the server needs.
func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: work()) }
    }
}

@Suite(.serialized) struct PreviewServerTests {
    private let state: PreviewState = {
        let state = PreviewState()
        let files = FileTree(texts: [
            "index.html": "<html><head></head><body>chooser</body></html>",
            "en/index.html": "<html><head></head><body>home</body></html>",
            "en/404.html": "<html><head></head><body>nothing here</body></html>",
            "en/energy/index.html": "<html><head></head><body>energy</body></html>",
            "az/ığdır/index.html": "<html><head></head><body>igdir</body></html>",
            "assets/site.css": "a{}", "charts/output.en.svg": "<svg/>", "_redirects": "/en/old/ /en/energy/ 301\n",
        ])
        state.show(PreviewSnapshot(files: files), findings: "[]")
        return state
    }()

    @Test func servesPagesWithItsScriptAndTheSitesOwnPolicy() async throws {
        try await withServer(state) { port in
            let page = try #require(await apart { RawClient.get("/en/energy/", port: port) })
            #expect(page.status == 200)
            #expect(page.body.contains("energy") && page.body.contains("/_attest/preview.js"))
            #expect(page.head.contains("Content-Security-Policy: default-src 'none'"))
            #expect(!page.head.lowercased().contains("access-control-allow-origin"))
            let style = try #require(await apart { RawClient.get("/assets/site.css", port: port) })
            #expect(style.body == "a{}" && style.head.contains("text/css"))
            let chart = try #require(await apart { RawClient.get("/charts/output.en.svg?x=1", port: port) })
            #expect(chart.head.contains("image/svg+xml"))
            let encoded = try #require(await apart { RawClient.get("/az/%C4%B1%C4%9Fd%C4%B1r/", port: port) })
            #expect(encoded.body.contains("igdir"))
            for own in ["/_attest/preview.js", "/_attest/preview.css"] {
                #expect(await apart { RawClient.get(own, port: port)?.status } == 200)
            }
        }
    }

    @Test func redirectsFoldersAndFormerAddresses() async throws {
        try await withServer(state) { port in
            let folder = try #require(await apart { RawClient.get("/en/energy?q=1", port: port) })
            #expect(folder.status == 301 && folder.head.contains("Location: /en/energy/?q=1"))
            let former = try #require(await apart { RawClient.get("/en/old/", port: port) })
            #expect(former.status == 301 && former.head.contains("Location: /en/energy/"))
        }
    }

    @Test func showsEachLanguagesOwnPageForWhatIsMissing() async throws {
        try await withServer(state) { port in
            let missing = try #require(await apart { RawClient.get("/en/nowhere/", port: port) })
            #expect(missing.status == 404 && missing.body.contains("nothing here"))
            let outside = try #require(await apart { RawClient.get("/<script>alert(1)</script>", port: port) })
            #expect(outside.status == 404 && !outside.body.contains("alert"))
        }
    }

    @Test(arguments: [
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2E%2fetc/passwd", "/%252e%252e/etc/passwd",
        "/..%5c..%5cetc%5cpasswd", "/%00", "/en/%00", "/%c0%ae%c0%ae/etc/passwd", "//etc/passwd", "/../Site-secret/a",
        "/en/../../etc/passwd", "/%", "http://evil.example/etc/passwd", "*", "etc/passwd",
    ])
    func leadsNoPathOutOfTheSite(_ target: String) async throws {
        try await withServer(state) { port in
            let reply = try #require(await apart { RawClient.get(target, port: port) })
            #expect(reply.status == 400 || reply.status == 404)
            #expect(!reply.body.contains("root:") && !reply.body.contains("/etc"))
        }
    }

    @Test func answersToItsOwnNamesOnly() async throws {
        try await withServer(state) { port in
            for host in ["localhost", "localhost:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)", "LOCALHOST:1"] {
                #expect(await apart { RawClient.get("/en/", port: port, host: host)?.status } == 200, "\(host)")
            }
            for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", nil] {
                let status = await apart { RawClient.get("/en/", port: port, host: host)?.status }
                #expect(status.map { (400..<500).contains($0) } == true, "\(host ?? "none")")
            }
        }
    }

    @Test func takesOnlyGetAndHead() async throws {
        try await withServer(state) { port in
            for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
                let reply = try #require(await apart { RawClient.get("/en/", port: port, method: method) })
                #expect(reply.status == 405 && reply.head.contains("Allow: GET, HEAD"), "\(method)")
            }
            let head = try #require(await apart { RawClient.get("/en/", port: port, method: "HEAD") })
            let get = try #require(await apart { RawClient.get("/en/", port: port) })
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(head.head.contains("Content-Length: \(get.body.utf8.count)"))
        }
    }

    @Test func tellsUnchangedFilesByTheirEntityTag() async throws {
        try await withServer(state) { port in
            let first = try #require(await apart { RawClient.get("/en/", port: port) })
            let line = try #require(first.head.split(separator: "\r\n").first { $0.hasPrefix("ETag: ") })
            let tag = String(line.dropFirst(6))
            let again = await apart { RawClient.get("/en/", port: port, headers: ["If-None-Match: \(tag)"]) }
            #expect(again?.status == 304)
        }
    }

    @Test func streamsBuildsToItsOwnPagesOnly() async throws {
        try await withServer(state) { [state] port in
            for origin in ["http://evil.example", "null", "http://localhost.evil.example"] {
                let foreign = await apart {
                    RawClient.get("/_attest/events", port: port, headers: ["Origin: \(origin)"])?.status
                }
                #expect(foreign == 403, "\(origin)")
            }
            let descriptor = try #require(await apart { RawClient.connect(port) })
            defer { close(descriptor) }
            await apart {
                RawClient.write(
                    "GET /_attest/events HTTP/1.1\r\nHost: localhost:\(port)\r\nOrigin: http://localhost:\(port)\r\n\r\n",
                    descriptor)
            }
            let head = await apart {
                RawClient.read(descriptor) { String(decoding: $0, as: UTF8.self).contains("\"version\":1") }
            }
            #expect(String(decoding: head, as: UTF8.self).contains("text/event-stream"))
            state.fail(findings: "[{\"id\":\"x\"}]")
            let failed = await apart {
                RawClient.read(descriptor) { String(decoding: $0, as: UTF8.self).contains("\"failed\":true") }
            }
            #expect(String(decoding: failed, as: UTF8.self).contains("\"findings\":[{\"id\":\"x\"}]"))
        }
    }

    @Test func answersWhileThousandsAreIdleAndSomeAreSlow() async throws {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        getrlimit(resource, &limit)
        limit.rlim_cur = min(limit.rlim_max, 8192)
        setrlimit(resource, &limit)
        try await withServer(state) { port in
            let idle = await apart { (0..<1000).compactMap { _ in RawClient.connect(port) } }
            defer { for descriptor in idle { close(descriptor) } }
            #expect(idle.count == 1000)
            await apart { for slow in idle.prefix(50) { RawClient.write("GET /en/ HT", slow) } }
            #expect(await apart { RawClient.get("/en/", port: port)?.status } == 200)
            let finished = await apart {
                RawClient.write("TP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", idle[0])
                return RawClient.Reply(RawClient.read(idle[0]) { _ in false })?.status
            }
            #expect(finished == 200)
        }
    }

    @Test func saysThatAPortIsTaken() async throws {
        try await withServer(state) { [state] port in
            let second = try PreviewServer(state, bind: "127.0.0.1", port: port)
            await #expect(throws: DiskFailure.self) { try await second.run { _ in } }
        }
        #expect(throws: DiskFailure.self) { try PreviewServer(state, bind: "not an address", port: 0) }
    }

    @Test func survivesWhatIsNoRequest() async throws {
        try await withServer(state) { port in
            for junk in [
                "\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}", "GET / HTTP/9.9\r\n\r\n",
                String(repeating: "A", count: 2_000),
            ] {
                await apart {
                    guard let descriptor = RawClient.connect(port) else { return }
                    RawClient.write(junk, descriptor)
                    shutdown(descriptor, Int32(SHUT_WR))
                    _ = RawClient.read(descriptor) { _ in false }
                    close(descriptor)
                }
            }
            #expect(await apart { RawClient.get("/en/", port: port)?.status } == 200)
        }
    }
}
