import Diagnostics

extension Rule {
    static let baselineStale = Rule(
        "baseline.stale", .warning,
        summary: "A baseline lists findings that are still there",
        explanation: "What has been mended is taken out of the baseline, so that it cannot come back unseen: "
            + "`attest check --write-baseline FILE` writes it anew.",
        wrong: "an entry of the baseline that nothing matches", right: "a baseline without it")
}

extension RuleCatalog {
    static let commandLine: [Rule] = [.baselineStale]
}
