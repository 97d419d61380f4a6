import CFetch
import Dispatch
import Foundation

/// One request, its redirects followed.
struct LinkAsker: Sendable {
    enum Answer: Sendable {
        /// A status, the address that it moved to for good, and the seconds that `Retry-After` asks for.
        case status(Int, movedTo: String?, retryAfter: Int?)
        case failure(LinkVerdict)
    }

    private static let redirects = 10
    private static let userAgent = "Attest/0.1 (link check)"

    /// How long a connection may take, in seconds.
    let patience: Double

    func ask(_ address: String, method: Method) async -> Answer {
        var current = address
        var isPermanent = true
        for _ in 0..<Self.redirects {
            let reply = await reply(from: current, method)
            guard reply.status > 0 else { return .failure(Self.verdict(reply.outcome)) }
            guard [301, 302, 303, 307, 308].contains(reply.status), let target = reply.target else {
                return .status(
                    reply.status, movedTo: isPermanent && current != address ? current : nil,
                    retryAfter: reply.retryAfter)
            }
            isPermanent = isPermanent && (reply.status == 301 || reply.status == 308)
            current = target
        }
        return .failure(.dead("more than \(Self.redirects) redirects"))
    }

    enum Method: Sendable { case head, get }

    private struct Reply: Sendable {
        let outcome: attest_fetch_outcome
        let status: Int
        let retryAfter: Int?
        let target: String?
    }

    /// Waits on a thread that may block.
    private func reply(from address: String, _ method: Method) async -> Reply {
        let milliseconds = Int(patience * 1000)
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let answer = attest_fetch(address, method == .head ? 1 : 0, Self.userAgent, milliseconds)
                defer { free(answer.target) }
                continuation.resume(
                    returning: Reply(
                        outcome: answer.outcome, status: answer.status,
                        retryAfter: answer.retry_after > 0 ? Int(answer.retry_after) : nil,
                        target: answer.target.map { String(cString: $0) }))
            }
        }
    }

    private static func verdict(_ outcome: attest_fetch_outcome) -> LinkVerdict {
        switch outcome {
        case attest_fetch_unknown_host: .dead("the name of the server is not known")
        case attest_fetch_refused: .dead("the server refuses connections")
        case attest_fetch_no_address: .dead("not an address")
        case attest_fetch_timed_out: .blocked("no answer in time")
        default: .blocked("the connection failed")
        }
    }
}
