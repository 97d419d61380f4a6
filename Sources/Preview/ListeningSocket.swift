#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says against a socket.
struct SocketFailure: Error {
    let code: Int32

    var message: String { String(cString: strerror(code)) }
}

/// A TCP socket that takes connections.
struct ListeningSocket: Sendable {
    let descriptor: Int32
    let port: UInt16

    /// - Parameters:
    ///   - address: IPv4, or IPv6 without brackets.
    ///   - port: 0 for any that is free.
    init(_ address: Address, port: UInt16) throws(SocketFailure) {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let descriptor = socket(address.family, kind, 0)
        guard descriptor >= 0 else { throw SocketFailure(code: errno) }
        Self.prepare(descriptor)
        // A preview that has just ended leaves connections behind that would keep the port.
        Self.set(descriptor, SOL_SOCKET, SO_REUSEADDR)
        guard address.bind(descriptor, port), listen(descriptor, 1_024) == 0 else {
            let code = errno
            close(descriptor)
            throw SocketFailure(code: code)
        }
        self.descriptor = descriptor
        self.port = Self.port(of: descriptor) ?? port
    }

    /// An IP address in the form that the system takes.
    enum Address: Sendable {
        case four(in_addr)
        case six(in6_addr)

        /// Nil where the text is no IP address; `localhost` is one.
        init?(_ text: String) {
            var four = in_addr()
            var six = in6_addr()
            if inet_pton(AF_INET, text == "localhost" ? "127.0.0.1" : text, &four) == 1 {
                self = .four(four)
            } else if inet_pton(AF_INET6, text, &six) == 1 {
                self = .six(six)
            } else {
                return nil
            }
        }

        var family: Int32 {
            switch self {
            case .four: AF_INET
            case .six: AF_INET6
            }
        }

        fileprivate func bind(_ descriptor: Int32, _ port: UInt16) -> Bool {
            switch self {
            case .four(let address):
                var name = sockaddr_in()
                name.sin_family = sa_family_t(AF_INET)
                name.sin_port = port.bigEndian
                name.sin_addr = address
                return Self.bind(descriptor, &name)
            case .six(let address):
                var name = sockaddr_in6()
                name.sin6_family = sa_family_t(AF_INET6)
                name.sin6_port = port.bigEndian
                name.sin6_addr = address
                return Self.bind(descriptor, &name)
            }
        }

        private static func bind<Name>(_ descriptor: Int32, _ name: inout Name) -> Bool {
            withUnsafeMutablePointer(to: &name) { name in
                name.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                    #if canImport(Glibc)
                        Glibc.bind(descriptor, name, socklen_t(MemoryLayout<Name>.size)) == 0
                    #else
                        Darwin.bind(descriptor, name, socklen_t(MemoryLayout<Name>.size)) == 0
                    #endif
                }
            }
        }
    }

    /// Makes a descriptor neither wait nor be inherited by programs that are started.
    static func prepare(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        #if canImport(Darwin)
            set(descriptor, SOL_SOCKET, SO_NOSIGPIPE)
        #endif
    }

    /// Sends small answers at once instead of waiting for more.
    static func sendAtOnce(_ descriptor: Int32) {
        set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
    }

    private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
        var on: Int32 = 1
        setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func port(of descriptor: Int32) -> UInt16? {
        var name = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &name) { storage in
            let isNamed = storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &size) == 0
            }
            guard isNamed else { return nil }
            // The port stands at the same place in both forms.
            return storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                UInt16(bigEndian: $0.pointee.sin_port)
            }
        }
    }
}
