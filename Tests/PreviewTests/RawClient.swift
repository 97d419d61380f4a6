import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Sends bytes as they are to a port of this machine: nothing tidies the requests up.
enum RawClient {
    struct Reply {
        let status: Int
        let head: String
        let body: String

        init?(_ bytes: [UInt8]) {
            let text = String(decoding: bytes, as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
                return nil
            }
            self.status = status
            head = String(text[..<end.lowerBound])
            body = String(text[end.upperBound...])
        }
    }

    /// The whole reply to a request, or nil where there was none within a minute.
    static func send(_ request: String, port: UInt16) -> Reply? {
        guard let descriptor = connect(port) else { return nil }
        defer { close(descriptor) }
        write(request, descriptor)
        return Reply(read(descriptor) { _ in false })
    }

    static func get(
        _ target: String, port: UInt16, method: String = "GET", host: String? = "localhost", headers: [String] = []
    ) -> Reply? {
        let lines =
            ["\(method) \(target) HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? [])
            + ["Connection: close"] + headers
        return send(lines.joined(separator: "\r\n") + "\r\n\r\n", port: port)
    }

    static func connect(_ port: UInt16) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    static func write(_ text: String, _ descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Reads to the end, or until enough has come.
    static func read(_ descriptor: Int32, isEnough: ([UInt8]) -> Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !isEnough(bytes) {
            let got = recv(descriptor, &buffer, buffer.count, 0)
            guard got > 0 else { break }
            bytes += buffer[..<got]
        }
        return bytes
    }
}
