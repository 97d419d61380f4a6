/// The head of a request (RFC 9112 §2), as bytes came in. Bodies are not read: the preview takes none.
struct HTTPRequest: Sendable, Equatable {
    /// Why a connection's bytes are no request that is answered; the status to say it with.
    enum Refusal: Int, Error {
        case malformed = 400
        case longTarget = 414
        case longFields = 431
        case version = 505
    }

    static let maximumLine = 8 << 10
    static let maximumHead = 16 << 10

    let method: String
    /// Path and query as they were sent.
    let target: String
    /// Names in lower case.
    private let fields: [(name: String, value: String)]
    /// Whether the other side takes more answers on the connection.
    let keepsConnection: Bool

    static func == (first: HTTPRequest, second: HTTPRequest) -> Bool {
        first.method == second.method && first.target == second.target
            && first.keepsConnection == second.keepsConnection
            && first.fields.elementsEqual(second.fields) { $0.name == $1.name && $0.value == $1.value }
    }

    /// The value of a field; the first where it is repeated.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    func count(of name: String) -> Int { fields.count { $0.name == name } }

    var path: Substring { target.prefix { $0 != "?" } }
    /// With its question mark; empty where there is none.
    var query: Substring { target.firstIndex(of: "?").map { target[$0...] } ?? "" }

    /// Looks for the end of a head in what has come in.
    ///
    /// - Parameters:
    ///   - seen: how many bytes an earlier look has seen; set to how many this one has.
    /// - Returns: the number of bytes of the head with the empty line at its end; nil where it is not all there yet.
    /// - Throws: where it is longer than is read.
    static func end(in bytes: ArraySlice<UInt8>, seen: inout Int) throws(Refusal) -> Int? {
        // An empty line may have been cut in two.
        var index = bytes.startIndex + max(0, seen - 3)
        while index < bytes.endIndex {
            if bytes[index] == 0x0A, index > bytes.startIndex {
                let isEmpty =
                    bytes[index - 1] == 0x0A
                    || index >= bytes.startIndex + 2 && bytes[index - 1] == 0x0D && bytes[index - 2] == 0x0A
                if isEmpty { return index + 1 - bytes.startIndex }
            }
            if index - bytes.startIndex >= maximumHead { throw .longFields }
            index += 1
        }
        seen = bytes.count
        if bytes.count > maximumLine, !bytes.prefix(maximumLine).contains(0x0A) { throw .longTarget }
        return nil
    }

    /// Reads a whole head.
    init(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
        var lines = bytes.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0 }[...]
        guard let first = lines.popFirst() else { throw .malformed }
        guard first.count <= Self.maximumLine else { throw .longTarget }
        let words = first.split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, let target = String(validating: words[1], as: UTF8.self) else {
            throw .malformed
        }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .version }
        var fields: [(name: String, value: String)] = []
        for line in lines where !line.isEmpty {
            guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { throw .malformed }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            let end = value.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? value.startIndex
            fields.append((name, String(decoding: value[..<end], as: UTF8.self)))
        }
        method = String(decoding: words[0], as: UTF8.self)
        self.target = target
        self.fields = fields
        let connection = fields.first { $0.name == "connection" }?.value.lowercased() ?? ""
        let hasBody = fields.contains {
            $0.name == "transfer-encoding" || $0.name == "content-length" && $0.value != "0"
        }
        // What follows a body that nobody reads could be taken for a request.
        keepsConnection =
            !hasBody && (version == "HTTP/1.1" ? connection != "close" : connection == "keep-alive")
    }
}
