import Serialization

extension PersonName {
    /// Decodes a CSL-JSON name; nil for what is no object or text.
    init?(node: Node) {
        if let text = node.text {
            self.init(literal: text)
            return
        }
        guard node.entries != nil else { return nil }
        func text(_ key: String) -> String {
            node[key]?.text.map(NameParticles.trimmed) ?? ""
        }
        func flag(_ key: String) -> Bool {
            switch node[key]?.text {
            case "true", "1": true
            default: false
            }
        }
        self.init(
            family: text("family"), given: text("given"), droppingParticle: text("dropping-particle"),
            nonDroppingParticle: text("non-dropping-particle"), suffix: text("suffix"),
            hasCommaSuffix: flag("comma-suffix"), hasStaticOrdering: flag("static-ordering"), literal: text("literal"))
        if flag("isInstitution"), literal.isEmpty {
            literal = family
            family = ""
        }
        if literal.isEmpty, node["parse-names"]?.text != "false" {
            NameParticles.split(&self)
        }
    }
}
