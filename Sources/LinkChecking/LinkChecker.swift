import CFetch
import Foundation

/// Asks for addresses of the web, politely, and tells what became of each.
package struct LinkChecker: Sendable {
    private let politeness: LinkPoliteness
    private let asker: LinkAsker

    package init(_ politeness: LinkPoliteness = LinkPoliteness()) {
        self.politeness = politeness
        asker = LinkAsker(patience: politeness.patience)
    }

    /// Whether libcurl, which asks, is installed; without it no address can be asked for.
    package static var isAvailable: Bool { attest_fetch_is_available() != 0 }

    /// The verdict on each address, several servers at a time, one request at a time to each.
    package func check(_ addresses: [String]) async -> [String: LinkVerdict] {
        var byHost: [String: [String]] = [:]
        for address in addresses { byHost[Self.host(of: address), default: []].append(address) }
        let hosts = byHost.keys.sorted()
        return await withTaskGroup(of: [String: LinkVerdict].self) { group in
            var verdicts: [String: LinkVerdict] = [:]
            for (index, host) in hosts.enumerated() {
                if index >= politeness.hosts, let found = await group.next() {
                    verdicts.merge(found) { $1 }
                }
                let addresses = byHost[host] ?? []
                group.addTask { await ask(addresses) }
            }
            for await found in group { verdicts.merge(found) { $1 } }
            return verdicts
        }
    }

    /// The addresses of one server, one after the other.
    private func ask(_ addresses: [String]) async -> [String: LinkVerdict] {
        var verdicts: [String: LinkVerdict] = [:]
        for (index, address) in addresses.enumerated() {
            if index > 0 { try? await Task.sleep(for: politeness.pause) }
            verdicts[address] = await verdict(address)
        }
        return verdicts
    }

    private func verdict(_ address: String) async -> LinkVerdict {
        var pause = politeness.backOff
        for attempt in 0...politeness.retries {
            let answer = await answer(address)
            guard case .status(let code, let final, let retryAfter) = answer else {
                if case .failure(let verdict) = answer { return verdict }
                continue
            }
            guard code == 429 || code == 503 else { return Self.verdict(code, address, movedTo: final) }
            let asked = retryAfter.map { Duration.seconds($0) } ?? pause
            guard attempt < politeness.retries, asked <= politeness.longestBackOff else {
                return .blocked("HTTP \(code)")
            }
            try? await Task.sleep(for: asked)
            pause *= 2
        }
        return .blocked("no answer")
    }

    /// What a `HEAD` brings, or a `GET` where the server does not know that.
    private func answer(_ address: String) async -> LinkAsker.Answer {
        let head = await asker.ask(address, method: .head)
        guard case .status(let code, _, _) = head, [400, 403, 404, 405, 406, 500, 501, 503].contains(code) else {
            return head
        }
        // Some servers answer a HEAD with an error and a GET with the page.
        try? await Task.sleep(for: politeness.pause)
        return await asker.ask(address, method: .get)
    }

    private static func verdict(_ code: Int, _ address: String, movedTo target: String?) -> LinkVerdict {
        switch code {
        case 200..<300: target.map { .moved(to: $0) } ?? .alive
        case 404, 410: .dead("HTTP \(code)")
        case 300..<400: .dead("HTTP \(code) without an end")
        default: .blocked("HTTP \(code)")
        }
    }

    private static func host(of address: String) -> String {
        URLComponents(string: address)?.host?.lowercased() ?? address
    }
}
