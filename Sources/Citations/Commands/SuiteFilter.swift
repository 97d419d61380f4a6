import Serialization

/// The filter of a bibliography in a case of the CSL test suite (`BIBSECTION`): conditions on fields under `include`,
/// `exclude`, `select` and `quash`.
struct SuiteFilter {
    private let node: Node

    init(_ node: Node) {
        self.node = node
    }

    func keeps(_ item: CitationItem) -> Bool {
        if let select = conditions("select"), !select.allSatisfy({ holds($0, item) }) { return false }
        if let include = conditions("include"), !include.contains(where: { holds($0, item) }) { return false }
        if let exclude = conditions("exclude"), exclude.contains(where: { holds($0, item) }) { return false }
        if let quash = conditions("quash"), quash.allSatisfy({ holds($0, item) }) { return false }
        return true
    }

    private func conditions(_ name: String) -> [Node]? {
        node[name]?.elements
    }

    private func holds(_ condition: Node, _ item: CitationItem) -> Bool {
        guard let field = condition["field"]?.text else { return false }
        let value = condition["value"]?.text ?? ""
        if field == "type" { return item.type == value }
        switch AnyVariable(name: field) {
        case .text(let variable): return value.isEmpty ? item.text(variable) == nil : item.text(variable) == value
        case .names(let variable):
            return value.isEmpty ? item.names(variable).isEmpty : item.names(variable).contains { $0.family == value }
        case .date(let variable):
            let year = item.date(variable)?.start.map { String($0.year) }
            return value.isEmpty ? year == nil : year == value
        case nil:
            if field == "categories" || field == "keyword" {
                return item.others.first { $0.key == field }?.value.elements?.contains { $0.text == value } ?? false
            }
            return item.others.first { $0.key == field }?.value.text == value
        }
    }
}
