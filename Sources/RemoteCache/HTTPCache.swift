import CFetch
import Dispatch
import Foundation

/// A cache that several machines share: `GET` and `PUT` of `/ac/<digest>` and `/cas/<digest>`, as Bazel's caches, and
/// any server with WebDAV, have them.
package struct HTTPCache: Sendable {
    /// The server is not there, or refuses. Nothing that a build should fail for.
    package struct Failure: Error {
        package let reason: String
    }

    package enum Shelf: String, Sendable {
        /// What came of an action, by the digest of what went into it.
        case actions = "ac"
        /// Files, by the digest of their bytes.
        case content = "cas"
    }

    private let base: String
    private let credentials: String?
    private let patience: Double

    /// Nil where the address is none of http or https.
    ///
    /// - Parameter patience: seconds that a request may stand still.
    package init?(_ address: String, patience: Double = 10) {
        guard var parts = URLComponents(string: address), ["http", "https"].contains(parts.scheme),
            parts.host?.isEmpty == false, parts.query == nil, parts.fragment == nil
        else { return nil }
        credentials = parts.user.map { "\($0):\(parts.password ?? "")" }
        self.patience = patience
        parts.user = nil
        parts.password = nil
        guard var text = parts.string else { return nil }
        while text.hasSuffix("/") { text.removeLast() }
        base = text
    }

    /// The address without a password, for messages.
    package var description: String { base }

    /// The bytes under a name; nil where there are none.
    package func get(_ shelf: Shelf, _ name: String) async throws(Failure) -> [UInt8]? {
        let (data, status) = try await send("GET", shelf, name)
        switch status {
        case 200: return data
        case 404, 410: return nil
        default: throw Failure(reason: "it answers GET with HTTP \(status)")
        }
    }

    package func has(_ shelf: Shelf, _ name: String) async throws(Failure) -> Bool {
        try await send("HEAD", shelf, name).status == 200
    }

    package func put(_ shelf: Shelf, _ name: String, _ bytes: [UInt8]) async throws(Failure) {
        let (_, status) = try await send("PUT", shelf, name, bytes)
        guard (200..<300).contains(status) else { throw Failure(reason: "it answers PUT with HTTP \(status)") }
    }

    /// Waits on a thread that may block.
    private func send(
        _ method: String, _ shelf: Shelf, _ name: String, _ body: [UInt8] = []
    ) async throws(Failure) -> (body: [UInt8], status: Int) {
        guard attest_fetch_is_available() != 0 else { throw Failure(reason: "libcurl is not installed") }
        let address = "\(base)/\(shelf.rawValue)/\(name)"
        let (credentials, milliseconds) = (credentials, Int(patience * 1000))
        let (bytes, status, outcome) = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let answer = attest_transfer(method, address, credentials, body, UInt(body.count), milliseconds)
                defer { free(answer.body) }
                let bytes = answer.body.map { Array(UnsafeBufferPointer(start: $0, count: Int(answer.size))) } ?? []
                continuation.resume(returning: (bytes, answer.status, answer.outcome))
            }
        }
        guard status > 0 else { throw Failure(reason: Self.reason(outcome)) }
        return (bytes, status)
    }

    private static func reason(_ outcome: attest_fetch_outcome) -> String {
        switch outcome {
        case attest_fetch_unknown_host: "the name of the server is not known"
        case attest_fetch_refused: "the server refuses connections"
        case attest_fetch_timed_out: "no answer in time"
        default: "the connection failed"
        }
    }
}
