import Diagnostics

/// Reads a style file into a `CitationStyle`, or finds the parent of a dependent one.
struct StyleReader {
    /// What a style file is.
    enum Outcome {
        case independent(CitationStyle)
        /// The address of the parent, such as `http://www.zotero.org/styles/nature`.
        case dependent(parent: String, locale: String?)
    }

    let file: String
    private(set) var bag: DiagnosticBag
    private var macroIndices: [String: Int] = [:]
    private(set) var testsDisambiguate = false
    private(set) var testsPosition = false
    private(set) var rendersYearSuffix = false
    /// The name options that `cs:names` inherits in citations and in the bibliography.
    private(set) var inheritedNames = (citation: NameOptions(), bibliography: NameOptions())
    /// The `cs:names` whose substitutes are being read.
    var lender: NamesElement?

    /// Nil, with a diagnostic, for what is no style that can be used.
    static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> Outcome? {
        guard let root = XMLReader.read(bytes, file: file, &bag) else { return nil }
        var reader = StyleReader(file: file, bag: bag)
        defer { bag = reader.bag }
        return reader.outcome(root)
    }

    private init(file: String, bag: DiagnosticBag) {
        self.file = file
        self.bag = bag
    }

    func place(_ element: XMLElement) -> SourceRange {
        SourceRange(file: file, offsets: element.range)
    }

    mutating func report(_ rule: Rule, _ message: String, at element: XMLElement, help: String? = nil) {
        bag.add(rule, message, at: place(element), help: help)
    }

    private mutating func outcome(_ root: XMLElement) -> Outcome? {
        guard root.name == "style" else {
            report(
                .styleInvalid, "“\(root.name)” where a style is expected", at: root, help: "the root element is “style”"
            )
            return nil
        }
        guard let citation = root.child("citation") else {
            let links = root.child("info")?.children.filter { $0.name == "link" && $0["rel"] == "independent-parent" }
            if let parent = links?.first?["href"], !parent.isEmpty {
                return .dependent(parent: parent, locale: root["default-locale"])
            }
            report(
                .styleInvalid, "style without “citation” and without a parent", at: root,
                help: "add “citation”, or a link with rel=\"independent-parent\"")
            return nil
        }
        return style(root, citation).map { .independent($0) }
    }

    private mutating func style(_ root: XMLElement, _ citation: XMLElement) -> CitationStyle? {
        let macroElements = root.children.filter { $0.name == "macro" }
        for (index, element) in macroElements.enumerated() {
            guard let name = element["name"] else {
                report(.styleElement, "macro without a name", at: element, help: "add the attribute “name”")
                continue
            }
            if macroIndices.updateValue(index, forKey: name) != nil {
                report(
                    .styleElement, "two macros named “\(name)”", at: element, help: "give each macro a name of its own")
            }
        }
        let styleNames = with(root) { NameOptions.inheritable($0, &$1) }
        let citationNames = with(citation) { NameOptions.inheritable($0, &$1) }
        let bibliographyNames = root.child("bibliography").map { with($0) { NameOptions.inheritable($0, &$1) } }
        inheritedNames = (
            citationNames.filled(from: styleNames), bibliographyNames?.filled(from: styleNames) ?? styleNames
        )
        let macros = macroElements.map { CitationStyle.Macro(name: $0["name"] ?? "", children: elements($0.children)) }
        let reader = ElementReader(element: root, file: file)
        guard let citationSection = citationSection(citation) else { return nil }
        let style = CitationStyle(
            id: root.child("info")?.child("id")?.text.trimmingSpaces ?? "",
            title: root.child("info")?.child("title")?.text.trimmingSpaces ?? "", isNote: root["class"] == "note",
            defaultLocale: root["default-locale"].flatMap { $0.isEmpty ? nil : $0 }, citation: citationSection,
            bibliography: root.child("bibliography").flatMap { bibliographySection($0) }, macros: macros,
            inheritedNames: inheritedNames,
            demotion: reader.choice("demote-non-dropping-particle", of: CitationStyle.ParticleDemotion.self, &bag)
                ?? .displayAndSort,
            pageRangeFormat: reader.choice("page-range-format", of: CitationStyle.PageRangeFormat.self, &bag),
            initializesWithHyphen: reader.flag("initialize-with-hyphen") ?? true,
            locales: root.children.filter { $0.name == "locale" }.map { LocaleFile($0, file: file, &bag) },
            testsDisambiguate: testsDisambiguate, rendersYearSuffix: rendersYearSuffix, testsPosition: testsPosition)
        for child in root.children where !Self.sections.contains(child.name) {
            report(
                .styleElement, "unknown element “\(child.name)” in a style", at: child,
                help: Suggestion.help(for: child.name, among: Self.sections))
        }
        if let problem = MacroGraph(style).problem {
            report(.styleMacro, problem, at: root, help: "a macro may not lead back to itself, nor grow without end")
            return nil
        }
        return style
    }

    private static let sections = ["info", "locale", "macro", "citation", "bibliography"]

    /// The place of a macro among the style's macros; nil, with a diagnostic, for an unknown name.
    mutating func macro(_ name: String, at element: XMLElement) -> Int? {
        if let index = macroIndices[name] { return index }
        report(
            .styleMacro, "unknown macro “\(name)”", at: element,
            help: Suggestion.help(for: name, among: macroIndices.keys.sorted()))
        return nil
    }

    mutating func noteDisambiguate() { testsDisambiguate = true }
    mutating func notePosition() { testsPosition = true }
    mutating func noteYearSuffix() { rendersYearSuffix = true }

    /// Reads with the bag, for helpers that add to one.
    mutating func with<Value>(_ element: XMLElement, _ body: (ElementReader, inout DiagnosticBag) -> Value) -> Value {
        body(ElementReader(element: element, file: file), &bag)
    }
}
