import Diagnostics

/// Finds directives, and attributes of them, that no schema knows.
enum DirectiveLint {
    static func check(_ document: MarkdownDocument, schema: DirectiveSchema, _ bag: inout DiagnosticBag) {
        for directive in document.directives {
            guard let attributes = schema.attributes(of: directive.name, form: directive.form) else {
                unknown(directive, document, schema, &bag)
                continue
            }
            for attribute in directive.attributes
            where attribute.name != "id" && attribute.name != "class" && !attributes.contains(attribute.name) {
                bag.add(
                    .directiveAttributeUnknown, "“\(attribute.name)” is no attribute of “\(directive.name)”",
                    at: document.sourceRange(attribute.nameRange),
                    help: Suggestion.help(for: attribute.name, among: attributes.sorted())
                        ?? known(attributes.sorted()))
            }
        }
    }

    private static func unknown(
        _ directive: Directive, _ document: MarkdownDocument, _ schema: DirectiveSchema, _ bag: inout DiagnosticBag
    ) {
        guard !directive.name.isEmpty else {
            bag.add(
                .directiveUnknown, "container without a name", at: document.sourceRange(directive.nameRange),
                help: "write a name after the colons: \(known(schema.container.keys.sorted()))")
            return
        }
        bag.add(
            .directiveUnknown, "no \(directive.form.rawValue) directive “\(directive.name)”",
            at: document.sourceRange(directive.nameRange), help: help(for: directive, schema))
    }

    private static func help(for directive: Directive, _ schema: DirectiveSchema) -> String {
        if schema.leaf[directive.name] != nil { return "write it alone on a line: “::\(directive.name){…}”" }
        if schema.text[directive.name] != nil { return "write it with one colon: “:\(directive.name)[…]”" }
        if schema.container[directive.name] != nil {
            return "write it around blocks: “:::\(directive.name)” … “:::”"
        }
        let names = schema.names(of: directive.form).keys.sorted()
        if let help = Suggestion.help(for: directive.name, among: names) { return help }
        return known(names)
    }

    private static func known(_ names: [String]) -> String {
        names.isEmpty ? "it has none" : "known: " + names.joined(separator: ", ")
    }
}
