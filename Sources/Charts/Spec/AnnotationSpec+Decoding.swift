import Diagnostics
import Serialization

extension AnnotationSpec {
    static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> AnnotationSpec? {
        guard var fields = Fields(of: node, file: file, what: "an annotation", &bag) else { return nil }
        let x = fields.node("x")
        let x2 = fields.node("x2")
        let y = fields.node("y")
        let place = fields.choice("place", of: Place.self, &bag)
        let text = fields.requiredNode("text", &bag).flatMap { ChartText.decode($0, file: file, &bag) }
        fields.rejectUnknown(&bag)
        guard let text else { return nil }
        if x == nil, y == nil {
            bag.add(.keyMissing, "an annotation without a place", at: fields.place, help: "give it “x”, “y” or both")
            return nil
        }
        return AnnotationSpec(x: x, x2: x2, y: y, text: text, place: place, range: fields.place)
    }
}

extension MissingSpec {
    static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> MissingSpec? {
        guard var fields = Fields(of: node, file: file, what: "missing data", &bag) else { return nil }
        let x = fields.requiredNode("x", &bag)
        let text = fields.node("text").flatMap { ChartText.decode($0, file: file, &bag) }
        fields.rejectUnknown(&bag)
        guard let x else { return nil }
        return MissingSpec(x: x.elements ?? [x], text: text, range: fields.place)
    }
}

extension OverrideSpec {
    static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> OverrideSpec? {
        guard var fields = Fields(of: node, file: file, what: "an override", &bag) else { return nil }
        let ruleNode = fields.requiredNode("rule", &bag)
        let reasonNode = fields.requiredNode("reason", &bag)
        fields.rejectUnknown(&bag)
        guard let ruleNode, let rule = ruleNode.text, let reasonNode else { return nil }
        let known = RuleCatalog.overridableChartRules.map(\.id)
        guard known.contains(rule) else {
            bag.add(
                .chartOverride, "“\(rule)” is no rule that a chart may break", at: fields.place(of: ruleNode),
                help: Suggestion.help(for: rule, among: known) ?? "one of \(known.joined(separator: ", "))")
            return nil
        }
        guard let reason = ChartText.decode(reasonNode, file: file, &bag),
            reason.texts.values.contains(where: { !$0.allSatisfy(\.isWhitespace) })
        else {
            bag.add(.chartOverride, "an override without a reason", at: fields.place(of: reasonNode))
            return nil
        }
        return OverrideSpec(rule: rule, reason: reason, range: fields.place)
    }
}
