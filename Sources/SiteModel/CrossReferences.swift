import Markdown

/// What one page can refer to by id: its charts, maps and tables, numbered in the order of the text, and its headings.
package struct CrossReferences: Sendable {
    package enum Kind: Sendable, Hashable {
        case chart
        case map
        case table
        case heading
    }

    package struct Target: Sendable, Hashable {
        package let kind: Kind
        /// From 1 among the page's targets of its kind; 0 for headings, which are known by their words.
        package let number: Int
        /// The `id` that it has in the page's HTML.
        package let identifier: String
        /// The words of a heading; empty for the others.
        package let words: String
    }

    /// By the names of data: ids of charts and tables, charts first.
    private var named: [String: Target] = [:]
    /// By the ids in the page's HTML.
    private var anchored: [String: Target] = [:]
    /// Whether the text refers to anything that is numbered; only then do charts and tables show their numbers.
    package private(set) var showsNumbers = false

    /// A page that refers to nothing.
    package init() {}

    package init(_ page: ContentPage, _ site: Site) {
        let document = page.document
        let references = document.directives.filter { $0.name == "ref" && $0.form == .text }
        let links = document.links.filter { $0.destination.hasPrefix("#") && document.isWordless($0) }
        guard !references.isEmpty || !links.isEmpty else { return }
        for heading in document.headings {
            guard let identifier = heading.identifier else { continue }
            add(Target(kind: .heading, number: 0, identifier: identifier, words: heading.text), name: nil)
        }
        number(document, site)
        let targets =
            references.compactMap { $0.argument.flatMap { self[$0.text] } }
            + links.compactMap { target(ofLink: $0.destination) }
        showsNumbers = targets.contains { $0.kind != .heading }
    }

    /// What `:ref[id]` means: a chart or table of that id, else what has it in the page's HTML.
    package subscript(id: String) -> Target? { named[id] ?? anchored[id] }

    /// What has an id in the page's HTML.
    package subscript(anchor id: String) -> Target? { anchored[id] }

    /// What `[](#id)` means: what has the id in the page's HTML, else a chart or table of that id.
    package func target(ofLink destination: String) -> Target? {
        guard case .site(_, let fragment?) = SiteLink(destination, on: SiteAddress("")) else { return nil }
        return anchored[fragment] ?? named[fragment]
    }

    /// Everything that can be referred to, for “did you mean”.
    package var names: [String] { (Array(named.keys) + Array(anchored.keys)).sorted() }

    private mutating func add(_ target: Target, name: String?) {
        if let name, named[name] == nil || named[name]?.kind == .table { named[name] = target }
        if anchored[target.identifier] == nil { anchored[target.identifier] = target }
    }

    private mutating func number(_ document: MarkdownDocument, _ site: Site) {
        var counts: [Kind: Int] = [:]
        func next(_ kind: Kind) -> Int {
            counts[kind, default: 0] += 1
            return counts[kind, default: 0]
        }
        var tables = document.tables[...]
        func addTables(before node: Int) {
            while let table = tables.first, table.node < node {
                tables.removeFirst()
                guard table.captionNode != nil || table.identifier != nil else { continue }
                let identifier = table.identifier ?? ""
                let target = Target(kind: .table, number: next(.table), identifier: identifier, words: "")
                tableNumbers[table.index] = target.number
                if !identifier.isEmpty { add(target, name: nil) }
            }
        }
        for directive in document.directives where directive.form == .leaf {
            guard let id = directive.argument?.text else { continue }
            switch directive.name {
            case "chart", "map":
                guard let chart = site.chart(id) else { continue }
                let kind: Kind = chart.spec.isMap ? .map : .chart
                let identifier = Self.identifier(ofChart: id)
                guard self[anchor: identifier] == nil else { continue }
                add(Target(kind: kind, number: next(kind), identifier: identifier, words: ""), name: id)
            case "table":
                let identifier = Self.identifier(ofTable: id)
                guard site.evidence.tables[id] != nil, self[anchor: identifier] == nil else { continue }
                addTables(before: directive.node)
                add(Target(kind: .table, number: next(.table), identifier: identifier, words: ""), name: id)
            default: continue
            }
        }
        addTables(before: .max)
    }

    /// The numbers of the tables that are written in the text, by their place in `MarkdownDocument.tables`.
    package private(set) var tableNumbers: [Int: Int] = [:]

    package static func identifier(ofChart id: String) -> String { "chart-" + id }
    package static func identifier(ofTable id: String) -> String { "table-" + id }
}
