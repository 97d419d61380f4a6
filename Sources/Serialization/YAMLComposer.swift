import Diagnostics

/// Puts libyaml's events together into nodes. Depth and the values that aliases expand to are limited.
struct YAMLComposer {
    struct Failure: Error {
        let rule: Rule
        let message: String
        let offset: Int
        var help: String?
    }

    static let maximumDepth = 64
    static let maximumExpansion = 10_000

    private let events: YAMLEvents
    private let file: String
    private var anchors: [String: (node: Node, size: Int)] = [:]
    private var openAnchors: Set<String> = []
    private var expanded = 0
    private(set) var duplicates: [Diagnostic] = []

    init(bytes: [UInt8], range: Range<Int>, file: String) {
        events = YAMLEvents(bytes: bytes, range: range)
        self.file = file
    }

    /// The value of the first document; nil where there is none.
    mutating func document() throws(Failure) -> Node? {
        while true {
            switch try next() {
            case (.documentStart, _):
                let (event, range) = try next()
                let node = try compose(event, range, depth: 0).node
                try rejectSecondDocument()
                return node
            case (.streamEnd, _): return nil
            default: continue
            }
        }
    }

    private mutating func rejectSecondDocument() throws(Failure) {
        while true {
            switch try next() {
            case (.streamEnd, _): return
            case (.documentStart, let range):
                throw Failure(
                    rule: .yamlSyntax, message: "second document in one file", offset: range.lowerBound,
                    help: "a file holds one document; remove the line ---")
            default: continue
            }
        }
    }

    private func next() throws(Failure) -> (event: YAMLEvents.Event, range: Range<Int>) {
        do throws(YAMLEvents.SyntaxError) {
            return try events.next()
        } catch {
            throw Failure(
                rule: .yamlSyntax, message: error.problem, offset: error.offset,
                help: "check indentation, quotes and brackets here and on the line before")
        }
    }

    private mutating func compose(
        _ event: YAMLEvents.Event, _ range: Range<Int>, depth: Int
    ) throws(Failure) -> (node: Node, size: Int) {
        guard depth <= Self.maximumDepth else {
            throw Failure(
                rule: .yamlDepth, message: "nesting deeper than \(Self.maximumDepth) levels", offset: range.lowerBound)
        }
        switch event {
        case .scalar(let text, let isQuoted, let anchor):
            let isNull = !isQuoted && (text.isEmpty || text == "~" || text == "null")
            let content: Node.Content = isNull ? .null : .scalar(.init(text, isQuoted: isQuoted))
            return remember((Node(content, range: range), 1), anchor)
        case .sequenceStart(let anchor): return try sequence(range, anchor: anchor, depth: depth)
        case .mappingStart(let anchor): return try mapping(range, anchor: anchor, depth: depth)
        case .alias(let name): return try alias(name, range)
        default: return (Node(.null, range: range), 1)
        }
    }

    private mutating func sequence(
        _ start: Range<Int>, anchor: String?, depth: Int
    ) throws(Failure) -> (node: Node, size: Int) {
        if let anchor { openAnchors.insert(anchor) }
        var elements: [Node] = []
        var size = 1
        while true {
            let (event, range) = try next()
            if case .sequenceEnd = event {
                let end =
                    elements.isEmpty || range.upperBound > range.lowerBound
                    ? range.upperBound : elements.last?.range.upperBound
                let whole = start.lowerBound..<max(start.lowerBound, end ?? range.upperBound)
                return remember((Node(.sequence(elements), range: whole), size), anchor)
            }
            let element = try compose(event, range, depth: depth + 1)
            elements.append(element.node)
            size += element.size
        }
    }

    private mutating func mapping(
        _ start: Range<Int>, anchor: String?, depth: Int
    ) throws(Failure) -> (node: Node, size: Int) {
        if let anchor { openAnchors.insert(anchor) }
        var entries: [Node.Entry] = []
        var seen: [String: Range<Int>] = [:]
        var size = 1
        while true {
            let (event, range) = try next()
            if case .mappingEnd = event {
                let last = entries.last?.value.range.upperBound
                let end = range.upperBound > range.lowerBound ? range.upperBound : last ?? range.upperBound
                let whole = start.lowerBound..<max(start.lowerBound, end)
                return remember((Node(.mapping(entries), range: whole), size), anchor)
            }
            guard case .scalar(let key, _, _) = event else {
                throw Failure(
                    rule: .yamlSyntax, message: "key that is no text", offset: range.lowerBound,
                    help: "write keys as plain words")
            }
            let (valueEvent, valueRange) = try next()
            let value = try compose(valueEvent, valueRange, depth: depth + 1)
            size += value.size
            if let first = seen[key] {
                reportDuplicate(key, range, first: first)
            } else {
                seen[key] = range
                entries.append(Node.Entry(key: key, keyRange: range, value: value.node))
            }
        }
    }

    private mutating func reportDuplicate(_ key: String, _ range: Range<Int>, first: Range<Int>) {
        duplicates.append(
            Diagnostic(
                .keyDuplicate, "key “\(key)” a second time", at: SourceRange(file: file, offsets: range),
                notes: [.init("first here", at: SourceRange(file: file, offsets: first))], help: "remove one of them"))
    }

    private mutating func alias(_ name: String, _ range: Range<Int>) throws(Failure) -> (node: Node, size: Int) {
        guard let target = anchors[name] else {
            let isCycle = openAnchors.contains(name)
            throw Failure(
                rule: .yamlAlias,
                message: isCycle
                    ? "alias “\(name)” inside its own anchor" : "alias “\(name)” without an anchor above it",
                offset: range.lowerBound, help: isCycle ? nil : Suggestion.help(for: name, among: anchors.keys.sorted())
            )
        }
        expanded += target.size
        guard expanded <= Self.maximumExpansion else {
            throw Failure(
                rule: .yamlAlias, message: "aliases that expand to more than \(Self.maximumExpansion) values",
                offset: range.lowerBound)
        }
        return (Node(target.node.content, range: range), target.size)
    }

    private mutating func remember(_ made: (node: Node, size: Int), _ anchor: String?) -> (node: Node, size: Int) {
        guard let anchor else { return made }
        openAnchors.remove(anchor)
        anchors[anchor] = made
        return made
    }
}
