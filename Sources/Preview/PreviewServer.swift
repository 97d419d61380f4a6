import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The local server of the preview.
package final class PreviewServer: Sendable {
    private let state: PreviewState
    private let bind: String
    private let port: UInt16
    private let address: ListeningSocket.Address

    /// - Parameters:
    ///   - bind: an IPv4 address, or an IPv6 address without brackets.
    ///   - port: 0 for any that is free.
    /// - Throws: `DiskFailure` where the address is none.
    package init(_ state: PreviewState, bind: String, port: UInt16) throws(DiskFailure) {
        guard let address = ListeningSocket.Address(bind) else {
            throw DiskFailure("cannot listen at “\(bind)”: not an IP address")
        }
        self.state = state
        self.bind = bind
        self.port = port
        self.address = address
    }

    /// Listens, and works until the work ends or the task is cancelled.
    ///
    /// - Parameter work: called once, with the address to open, without a slash at its end.
    /// - Throws: `DiskFailure` where the port is taken or not allowed; what the work throws.
    package func run(_ work: @escaping @Sendable (_ origin: String) async throws -> Void) async throws {
        let server: HTTPServer
        let socket: ListeningSocket
        do {
            socket = try ListeningSocket(address, port: port)
            server = try HTTPServer(
                PreviewHandler(state: state, hosts: HostPolicy(bind: bind)), listener: socket)
        } catch let failure as SocketFailure {
            throw DiskFailure("cannot listen at \(bind): \(failure.message)")
        }
        state.onChange { server.wake() }
        defer { server.stop() }
        guard BlockingThread.start({ server.run() }) else { throw DiskFailure("cannot start a thread for the server") }
        try await work(origin(socket.port))
    }

    private func origin(_ port: UInt16) -> String {
        switch address {
        case .four: "http://\(bind == "localhost" ? "127.0.0.1" : bind):\(port)"
        case .six: "http://[\(bind)]:\(port)"
        }
    }
}

/// A thread for work that blocks.
enum BlockingThread {
    private final class Box {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    /// False where the system has no more threads to give.
    static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        let box = Unmanaged.passRetained(Box(work))
        #if canImport(Glibc)
            var thread = pthread_t()
        #else
            var thread: pthread_t?
        #endif
        let code = pthread_create(
            &thread, nil,
            { argument in
                #if canImport(Glibc)
                    guard let argument else { return nil }
                #endif
                Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            return false
        }
        #if canImport(Glibc)
            pthread_detach(thread)
        #else
            if let thread { pthread_detach(thread) }
        #endif
        return true
    }
}
