import Diagnostics
import Ledger
import Localization
import Markdown
import Serialization
import SiteModel

/// What directives name is there, and their attributes mean something.
struct DirectiveRule {
    private let page: ContentPage
    private let site: Site
    private let references: CrossReferences

    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        let rule = DirectiveRule(page: page, site: site, references: CrossReferences(page, site))
        for directive in page.document.directives where directive.isKnown { rule.check(directive, &bag) }
    }

    private func check(_ directive: Directive, _ bag: inout DiagnosticBag) {
        switch directive.name {
        case "claim", "latest", "derived":
            attributes(of: directive, &bag)
            value(directive, &bag)
        case "term":
            object(of: directive, &bag) { site.ledger.term($0) == nil ? site.ledger.unknownTerm($0, at: $1) : nil }
        case "place":
            object(of: directive, &bag) { site.ledger.place($0) == nil ? site.ledger.unknownPlace($0, at: $1) : nil }
        case "chart", "map": object(of: directive, &bag, unknownChart)
        case "table": object(of: directive, &bag, unknownTable)
        case "figures": figures(directive, &bag)
        case "ref": object(of: directive, &bag, unknownTarget)
        case "timeline": TimelineRule.check(directive, page, site, &bag)
        default: break
        }
    }

    private func object(
        of directive: Directive, _ bag: inout DiagnosticBag, _ unknown: (String, SourceRange) -> Diagnostic?
    ) {
        guard let argument = directive.argument else {
            let form = directive.form == .text ? ":\(directive.name)[id]" : "::\(directive.name){#id}"
            bag.add(
                .directiveObject, "“\(directive.name)” without what it is about", at: place(directive.range),
                help: "write \(form)")
            return
        }
        if let diagnostic = unknown(argument.text, place(argument.range)) { bag.add(diagnostic) }
    }

    private func value(_ directive: Directive, _ bag: inout DiagnosticBag) {
        object(of: directive, &bag) { id, range in
            switch directive.name {
            case "derived":
                return site.ledger.derivation(id) == nil ? site.ledger.unknownDerivation(id, at: range) : nil
            case "latest":
                guard site.ledger.hasIndicator(id) else { return site.ledger.unknownIndicator(id, at: range) }
                let date = directive["as-of"].flatMap { CalendarDate(iso: $0.value) }
                guard let claim = site.ledger.latest(id, asOf: date) else {
                    return Diagnostic(
                        .claimNoValue, "indicator “\(id)” without a current claim", at: range,
                        help: "add one to Content/ledger/claims.csv, or name a claim: :claim[id]")
                }
                return claim.value == nil ? noValue(claim.id, range) : nil
            default:
                guard let claim = site.ledger.claim(id) else { return site.ledger.unknownClaim(id, at: range) }
                return claim.value == nil ? noValue(id, range) : nil
            }
        }
    }

    private func noValue(_ id: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .claimNoValue, "claim “\(id)” has no number", at: range, help: "cite its source instead: [@source]")
    }

    private func unknownChart(_ id: String, _ range: SourceRange) -> Diagnostic? {
        guard site.chart(id) == nil else { return nil }
        // A chart that could not be read has its own findings.
        let file = "Content/charts/\(id).yaml"
        guard site.inputs[file] == nil else { return nil }
        return Diagnostic(
            .chartUnknown, "no chart “\(id)”", at: range,
            help: Suggestion.help(for: id, among: site.charts.map(\.id)) ?? "add \(file)")
    }

    private func unknownTable(_ id: String, _ range: SourceRange) -> Diagnostic? {
        guard site.evidence.tables[id] == nil, site.inputs["Content/data/\(id).csv"] == nil else { return nil }
        return Diagnostic(
            .dataTableUnknown, "no table “\(id)”", at: range,
            help: Suggestion.help(for: id, among: site.evidence.tables.tables.map(\.name))
                ?? "add Content/data/\(id).csv")
    }

    private func unknownTarget(_ id: String, _ range: SourceRange) -> Diagnostic? {
        guard references[id] == nil else { return nil }
        return Diagnostic(
            .referenceUnknown, "nothing on this page has the id “\(id)”", at: range,
            help: Suggestion.help(for: id, among: references.names)
                ?? "show it on this page, or give a heading or a table's caption the id: {#\(id)}")
    }

    private func figures(_ directive: Directive, _ bag: inout DiagnosticBag) {
        guard directive["claims"] != nil else {
            bag.add(
                .directiveObject, "“figures” without claims", at: place(directive.range),
                help: "write ::figures{claims=\"a b c\"}")
            return
        }
        for name in directive.claimNames {
            guard let claim = site.ledger.claim(name.id) else {
                bag.add(site.ledger.unknownClaim(name.id, at: place(name.range)))
                continue
            }
            if claim.value == nil { bag.add(noValue(name.id, place(name.range))) }
        }
    }

    private func attributes(of directive: Directive, _ bag: inout DiagnosticBag) {
        func require(_ name: String, _ allowed: [String], orDate: Bool = false) {
            guard let attribute = directive[name], !allowed.contains(attribute.value) else { return }
            if orDate, CalendarDate(iso: attribute.value) != nil { return }
            bag.add(
                .directiveValue, "“\(attribute.value)” is no value of “\(name)”", at: place(attribute.valueRange),
                help: Suggestion.help(for: attribute.value, among: allowed)
                    ?? "one of \(allowed.joined(separator: ", "))\(orDate ? ", or a date" : "")")
        }
        require("scale", Magnitude.allCases.map(\.rawValue))
        require("qualifier", ["none", "show"])
        require("note", ["none", "show"])
        require("by", ["none", "show"])
        require("as-of", ["none", "show"], orDate: directive.name == "latest")
    }

    private func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: page.file, offsets: range) }
}
