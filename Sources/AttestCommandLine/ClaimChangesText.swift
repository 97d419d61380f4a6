import Ledger
import Markup

/// What changed in the ledger since the site that a build replaces.
enum ClaimChangesText {
    /// The number of changes of each kind, and at most `limit` of them, a line each; nothing where nothing changed.
    static func text(_ changes: [ClaimChange], limit: Int) -> String {
        guard !changes.isEmpty else { return "" }
        let counts = counts(changes)
        var text =
            "claims since the last build: \(counts.added) added, \(counts.changed) changed, \(counts.removed) removed\n"
        for change in changes.prefix(limit) { text += "  \(change.line)\n" }
        if limit > 0, changes.count > limit { text += "  and \(changes.count - limit) more\n" }
        return text
    }

    /// Members of the report in JSON, with a comma behind them; nothing where there was no earlier site.
    static func json(_ changes: [ClaimChange]?) -> String {
        guard let changes else { return "" }
        let items = changes.map { change in
            let kind =
                switch change.kind {
                case .added: "\"kind\":\"added\""
                case .removed: "\"kind\":\"removed\""
                case .changed(let column, let was, let now):
                    "\"kind\":\"changed\",\"column\":\(JSONText.quoted(column)),\"was\":\(JSONText.quoted(was)),"
                        + "\"now\":\(JSONText.quoted(now))"
                }
            return "{\"claim\":\(JSONText.quoted(change.claim)),\(kind)}"
        }
        return "\"claimChanges\":[\(items.joined(separator: ","))],"
    }

    /// Claims, not columns: a claim with two changed columns has changed once.
    private static func counts(_ changes: [ClaimChange]) -> (added: Int, changed: Int, removed: Int) {
        var changed: Set<String> = []
        var added = 0
        var removed = 0
        for change in changes {
            switch change.kind {
            case .added: added += 1
            case .removed: removed += 1
            case .changed: changed.insert(change.claim)
            }
        }
        return (added, changed.count, removed)
    }
}
