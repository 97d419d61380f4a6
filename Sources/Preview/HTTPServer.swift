import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A server for GET and HEAD over HTTP/1.1 (RFC 9112): one thread that waits with poll(2) and answers what is at hand;
/// what has to be made first is made elsewhere.
///
/// Its state belongs to that thread; others reach it through the mailbox and the pipe that wakes it.
final class HTTPServer: Sendable {
    private struct Mail {
        var answers: [(connection: UInt64, request: HTTPRequest, response: HTTPResponse)] = []
        var isStopping = false
    }

    private let listener: Int32
    private let wakeRead: Int32
    private let wakeWrite: Int32
    private let handler: PreviewHandler
    private let mail = Mutex(Mail())

    init(_ handler: PreviewHandler, listener: ListeningSocket) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SocketFailure(code: errno) }
        for end in ends { ListeningSocket.prepare(end) }
        (wakeRead, wakeWrite) = (ends[0], ends[1])
        self.listener = listener.descriptor
        self.handler = handler
    }

    /// Makes the thread look at its mail. May be called from anywhere.
    func wake() {
        var byte: UInt8 = 0
        _ = write(wakeWrite, &byte, 1)
    }

    func stop() {
        mail.withLock { $0.isStopping = true }
        wake()
    }

    /// Works until it is stopped. Blocks its thread.
    func run() {
        var thread = ServerThread()
        var polled: [pollfd] = []
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
            while true {
                let (answers, isStopping) = mail.withLock { mail in
                    defer { mail.answers = [] }
                    return (mail.answers, mail.isStopping)
                }
                if isStopping { break }
                for answer in answers {
                    thread.deliver(answer.connection, answer.request, answer.response, self)
                }
                thread.tellListeners(handler.state)
                thread.closeThoseThatAreOver()
                wait(&polled, thread)
                if polled[0].revents != 0 { _ = read(wakeRead, buffer.baseAddress, buffer.count) }
                for event in polled.dropFirst(2) where event.revents != 0 {
                    thread.serve(event.fd, event.revents, buffer, self)
                }
                if polled[1].revents != 0 { thread.accept(listener) }
            }
        }
        thread.closeAll()
        for descriptor in [listener, wakeRead, wakeWrite] { close(descriptor) }
    }

    private func wait(_ polled: inout [pollfd], _ thread: borrowing ServerThread) {
        polled.removeAll(keepingCapacity: true)
        polled.append(pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0))
        // A negative descriptor is passed over.
        polled.append(pollfd(fd: thread.isFull ? -1 : listener, events: Int16(POLLIN), revents: 0))
        thread.appendInterests(&polled)
        _ = poll(&polled, nfds_t(polled.count), 1_000)
    }

    /// Answers a request: at once, or when the answer is there.
    func answer(_ request: HTTPRequest, _ connection: inout Connection) {
        switch handler.answer(request) {
        case .now(let response): Self.reply(response, to: request, &connection)
        case .later(let make):
            connection.phase = .waiting
            let serial = connection.serial
            Task.detached {
                let response = make()
                self.mail.withLock { $0.answers.append((serial, request, response)) }
                self.wake()
            }
        case .events(let response):
            connection.send(response.head(keepsConnection: false, isStream: true))
            connection.phase = .listening(known: -1)
        }
    }

    static func reply(_ response: HTTPResponse, to request: HTTPRequest, _ connection: inout Connection) {
        connection.send(response.head(keepsConnection: request.keepsConnection))
        if request.method != "HEAD" { connection.send(response.body) }
        connection.phase = request.keepsConnection ? .open : .closing
    }
}

/// The connections, and what happens to them.
private struct ServerThread {
    /// As many as are held at once; more wait in the system.
    private static let maximum = 10_000
    private static let heartbeat: UInt64 = 10_000

    private var connections: [Int32: Connection] = [:]
    private var bySerial: [UInt64: Int32] = [:]
    private var lastSerial: UInt64 = 0
    private var lastBeat = ServerThread.now()
    private var isOutOfDescriptors = false

    var isFull: Bool { connections.count >= Self.maximum || isOutOfDescriptors }

    /// Milliseconds that only ever grow.
    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000 + UInt64(time.tv_nsec) / 1_000_000
    }

    func appendInterests(_ polled: inout [pollfd]) {
        for connection in connections.values {
            polled.append(pollfd(fd: connection.descriptor, events: connection.interest, revents: 0))
        }
    }

    mutating func accept(_ listener: Int32) {
        while connections.count < Self.maximum {
            #if canImport(Glibc)
                let descriptor = Glibc.accept(listener, nil, nil)
            #else
                let descriptor = Darwin.accept(listener, nil, nil)
            #endif
            guard descriptor >= 0 else {
                isOutOfDescriptors = errno == EMFILE || errno == ENFILE
                return
            }
            ListeningSocket.prepare(descriptor)
            ListeningSocket.sendAtOnce(descriptor)
            lastSerial += 1
            connections[descriptor] = Connection(descriptor, serial: lastSerial, now: Self.now())
            bySerial[lastSerial] = descriptor
        }
    }

    mutating func serve(
        _ descriptor: Int32, _ events: Int16, _ buffer: UnsafeMutableRawBufferPointer, _ server: HTTPServer
    ) {
        guard var connection = connections.removeValue(forKey: descriptor) else { return }
        var isAlive = events & Int16(POLLERR | POLLNVAL) == 0
        if isAlive, events & Int16(POLLIN | POLLHUP) != 0 {
            connection.lastHeard = Self.now()
            isAlive = connection.read(buffer)
            // A half-closed connection still gets its answers.
            let isEnding = !isAlive
            if isAlive || connection.phase == .open { answer(&connection, server) }
            if isEnding { isAlive = connection.hasOutput || connection.phase == .waiting }
        }
        isAlive = isAlive && connection.flush()
        keep(connection, isAlive)
    }

    /// The answer to a request that took its time.
    mutating func deliver(_ serial: UInt64, _ request: HTTPRequest, _ response: HTTPResponse, _ server: HTTPServer) {
        guard let descriptor = bySerial[serial], var connection = connections.removeValue(forKey: descriptor) else {
            return
        }
        connection.lastHeard = Self.now()
        HTTPServer.reply(response, to: request, &connection)
        answer(&connection, server)
        let isAlive = connection.flush()
        keep(connection, isAlive)
    }

    /// Answers all requests that have come in.
    private func answer(_ connection: inout Connection, _ server: HTTPServer) {
        do {
            while connection.phase == .open, let request = try connection.request() {
                server.answer(request, &connection)
            }
        } catch {
            let text = "This is no request that the preview understands"
            let response = HTTPResponse.message(error.rawValue, text)
            connection.send(response.head(keepsConnection: false) + response.body)
            connection.phase = .closing
        }
    }

    private mutating func keep(_ connection: Connection, _ isAlive: Bool) {
        guard isAlive else {
            bySerial[connection.serial] = nil
            close(connection.descriptor)
            isOutOfDescriptors = false
            return
        }
        if connection.phase == .closing, !connection.hasOutput { shutdown(connection.descriptor, Int32(SHUT_WR)) }
        connections[connection.descriptor] = connection
    }

    mutating func tellListeners(_ state: PreviewState) {
        let now = Self.now()
        let isBeat = now >= lastBeat + Self.heartbeat
        if isBeat {
            lastBeat = now
            isOutOfDescriptors = false
        }
        for (descriptor, listening) in connections {
            // One that reads slowly finds the newest build when it does, and costs nothing until then.
            guard case .listening(var known) = listening.phase, !listening.hasOutput else { continue }
            let message = state.message(known: &known) ?? (isBeat ? ": still here\n\n" : nil)
            guard let message else { continue }
            var connection = listening
            connection.phase = .listening(known: known)
            connection.lastHeard = now
            connection.send(Array(message.utf8))
            if connection.flush() { connections[descriptor] = connection } else { remove(descriptor) }
        }
    }

    mutating func closeThoseThatAreOver() {
        let now = Self.now()
        for (descriptor, connection) in connections where connection.isOver(at: now) { remove(descriptor) }
    }

    mutating func closeAll() {
        for descriptor in Array(connections.keys) { remove(descriptor) }
    }

    private mutating func remove(_ descriptor: Int32) {
        guard let connection = connections.removeValue(forKey: descriptor) else { return }
        bySerial[connection.serial] = nil
        close(descriptor)
        isOutOfDescriptors = false
    }
}
