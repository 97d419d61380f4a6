import Files
import FlyingFox
import FlyingSocks

/// The local server of the preview.
package final class PreviewServer: Sendable {
    private let server: HTTPServer
    private let state: PreviewState
    private let bind: String

    /// - Parameters:
    ///   - bind: an IPv4 address, or an IPv6 address without brackets.
    ///   - port: 0 for any that is free.
    /// - Throws: `DiskFailure` where the address is none.
    package init(_ state: PreviewState, bind: String, port: UInt16) throws(DiskFailure) {
        self.state = state
        self.bind = bind
        let handler = PreviewHandler(state: state, hosts: HostPolicy(bind: bind))
        do {
            if bind.contains(":") {
                server = HTTPServer(
                    address: try .inet6(ip6: bind, port: port), timeout: 60, logger: .disabled, handler: handler)
            } else {
                let ip4 = bind == "localhost" ? "127.0.0.1" : bind
                server = HTTPServer(
                    address: try .inet(ip4: ip4, port: port), timeout: 60, logger: .disabled, handler: handler)
            }
        } catch {
            throw DiskFailure("cannot listen at “\(bind)”: not an IP address")
        }
    }

    /// Listens, and works until the work ends, the server fails or the task is cancelled.
    ///
    /// - Parameter work: called once, with the address to open, without a slash at its end.
    /// - Throws: `DiskFailure` where the port is taken or not allowed; what the work throws.
    package func run(_ work: @escaping @Sendable (_ origin: String) async throws -> Void) async throws {
        // The library's server waits for its sockets even when it is cancelled; this waits for the stream alone.
        let (ends, end) = AsyncThrowingStream.makeStream(of: Never.self)
        let tasks = [
            Task { [server, bind] in
                do {
                    try await server.run()
                } catch SocketError.failed(_, _, let message) {
                    end.finish(throwing: DiskFailure("cannot listen at \(bind): \(message)"))
                } catch {
                    end.finish(throwing: error)
                }
            },
            Task { [server, self] in
                do {
                    try await server.waitUntilListening(timeout: 10)
                    try await work(await origin())
                    end.finish()
                } catch {
                    end.finish(throwing: error)
                }
            },
            Task { [state] in
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(10))
                    state.beat()
                }
            },
        ]
        defer {
            for task in tasks { task.cancel() }
            Task { [server] in await server.stop() }
        }
        for try await _ in ends {}
    }

    private func origin() async -> String {
        switch await server.listeningAddress {
        case .ip4(let address, let port): "http://\(address):\(port)"
        case .ip6(let address, let port): "http://[\(address)]:\(port)"
        default: "http://\(bind)"
        }
    }
}
