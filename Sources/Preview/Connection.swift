#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One connection of the server: what came in and is no whole request yet, what waits to be sent.
///
/// Belongs to the server's thread.
struct Connection {
    enum Phase: Equatable {
        /// Takes requests.
        case open
        /// An answer is being made.
        case waiting
        /// Listens to the builds; the number is the build it knows.
        case listening(known: Int)
        /// Everything is said; waits for the other side to close, so that it can read all of it.
        case closing
    }

    /// Connections that say nothing are closed after so many milliseconds, those that are closing after a second.
    static let patience: UInt64 = 60_000

    let descriptor: Int32
    /// Tells a connection from a later one with the same descriptor.
    let serial: UInt64
    var phase = Phase.open
    /// Milliseconds of the server's clock.
    var lastHeard: UInt64
    private var input: [UInt8] = []
    private var seen = 0
    private var output: [ArraySlice<UInt8>] = []

    init(_ descriptor: Int32, serial: UInt64, now: UInt64) {
        self.descriptor = descriptor
        self.serial = serial
        lastHeard = now
    }

    var hasOutput: Bool { !output.isEmpty }

    /// What the system shall tell of.
    var interest: Int16 {
        var events: Int16 = 0
        // What comes while an answer is made waits in the system.
        if phase != .waiting { events |= Int16(POLLIN) }
        if hasOutput { events |= Int16(POLLOUT) }
        return events
    }

    func isOver(at now: UInt64) -> Bool {
        switch phase {
        case .waiting: false
        case .listening: hasOutput && now > lastHeard + Self.patience
        case .open: now > lastHeard + Self.patience
        case .closing: now > lastHeard + (hasOutput ? Self.patience : 1_000)
        }
    }

    /// Takes what has come in; false at the end of the connection.
    mutating func read(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno == EAGAIN || errno == EWOULDBLOCK }
            guard count > 0 else { return false }
            if phase == .open { input.append(contentsOf: buffer[..<count]) }
            // A request is answered before more than two heads of it are held.
            if count < buffer.count || input.count > 2 * HTTPRequest.maximumHead { return true }
        }
    }

    /// The next request that has come in whole.
    mutating func request() throws(HTTPRequest.Refusal) -> HTTPRequest? {
        guard !input.isEmpty, let end = try HTTPRequest.end(in: input[...], seen: &seen) else { return nil }
        seen = 0
        defer { input.removeFirst(end) }
        return try HTTPRequest(input[..<end])
    }

    mutating func send(_ bytes: [UInt8]) {
        if !bytes.isEmpty { output.append(bytes[...]) }
    }

    /// Sends what the system takes; false where the other side has gone.
    mutating func flush() -> Bool {
        while let first = output.first {
            // Head and body leave together.
            let sent = Self.send(descriptor, first, output.count > 1 ? output[1] : [])
            if sent < 0, errno == EINTR { continue }
            if sent < 0 { return errno == EAGAIN || errno == EWOULDBLOCK }
            var rest = sent
            while rest > 0, let first = output.first {
                let taken = min(rest, first.count)
                rest -= taken
                if taken == first.count { output.removeFirst() } else { output[0] = first.dropFirst(taken) }
            }
        }
        return true
    }

    private static func send(_ descriptor: Int32, _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        first.withUnsafeBytes { first in
            second.withUnsafeBytes { second in
                var parts = [
                    iovec(iov_base: UnsafeMutableRawPointer(mutating: first.baseAddress), iov_len: first.count),
                    iovec(iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count),
                ]
                return parts.withUnsafeMutableBufferPointer { parts in
                    var message = msghdr()
                    message.msg_iov = parts.baseAddress
                    message.msg_iovlen = .init(second.isEmpty ? 1 : 2)
                    #if canImport(Glibc)
                        return sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL))
                    #else
                        return sendmsg(descriptor, &message, 0)
                    #endif
                }
            }
        }
    }
}
