import Diagnostics

/// A mapping being decoded: asks for keys by name, reports what is missing, mistyped or unknown.
///
///     var fields = Fields(of: node, file: file, what: "a source", &bag)
///     let id = fields?.requiredText("id", &bag)
///     fields?.rejectUnknown(&bag)
package struct Fields {
    package let file: String
    package let range: Range<Int>
    private let entries: [Node.Entry]
    private let what: String
    private var asked: [String] = []

    /// Nil, with a diagnostic, where the node is no mapping.
    ///
    /// - Parameter what: the thing being read, with its article, for messages: “an indicator”.
    package init?(of node: Node, file: String, what: String, _ bag: inout DiagnosticBag) {
        guard let entries = node.entries else {
            bag.add(
                .valueType, "\(node.kindName) where \(what) is expected",
                at: SourceRange(file: file, offsets: node.range), help: "write it as keys and values")
            return nil
        }
        self.file = file
        self.range = node.range
        self.entries = entries
        self.what = what
        asked.reserveCapacity(24)
    }

    /// The place of the whole mapping.
    package var place: SourceRange { SourceRange(file: file, offsets: range) }

    /// The place of a node of this file.
    package func place(of node: Node) -> SourceRange {
        SourceRange(file: file, offsets: node.range)
    }

    /// A key's entry; an explicit null counts as absent.
    package mutating func entry(_ key: String) -> Node.Entry? {
        asked.append(key)
        // By index: to compare an entry is cheaper than to copy it.
        guard let index = entries.indices.first(where: { entries[$0].key == key && !entries[$0].value.isNull }) else {
            return nil
        }
        return entries[index]
    }

    package mutating func node(_ key: String) -> Node? {
        entry(key)?.value
    }

    package mutating func text(_ key: String, _ bag: inout DiagnosticBag) -> String? {
        guard let node = node(key) else { return nil }
        if let text = node.text { return text }
        mismatch(node, key, "text", &bag)
        return nil
    }

    package mutating func requiredText(_ key: String, _ bag: inout DiagnosticBag) -> String? {
        guard let node = requiredNode(key, &bag) else { return nil }
        if let text = node.text, !text.isEmpty { return text }
        mismatch(node, key, "text", &bag)
        return nil
    }

    package mutating func requiredNode(_ key: String, _ bag: inout DiagnosticBag) -> Node? {
        if let node = node(key) { return node }
        let head = range.lowerBound..<min(range.lowerBound + 1, max(range.upperBound, range.lowerBound))
        let mistyped = entries.first { Suggestion.closest(to: $0.key, among: [key]) != nil && !asked.contains($0.key) }
        bag.add(
            .keyMissing, "\(what) without “\(key)”", at: SourceRange(file: file, offsets: mistyped?.keyRange ?? head),
            help: mistyped.map { "did you mean “\(key)” by “\($0.key)”?" } ?? "add the key “\(key)”")
        return nil
    }

    package mutating func flag(_ key: String, _ bag: inout DiagnosticBag) -> Bool? {
        guard let node = node(key) else { return nil }
        if let flag = node.flag { return flag }
        mismatch(node, key, "true or false", &bag)
        return nil
    }

    package mutating func number(_ key: String, _ bag: inout DiagnosticBag) -> Double? {
        guard let node = node(key) else { return nil }
        if let number = node.number { return number }
        mismatch(node, key, "a number", &bag)
        return nil
    }

    package mutating func integer(_ key: String, _ bag: inout DiagnosticBag) -> Int? {
        guard let node = node(key) else { return nil }
        if let integer = node.integer { return integer }
        mismatch(node, key, "a whole number", &bag)
        return nil
    }

    /// A date at the precision it is written with.
    package mutating func date(_ key: String, _ bag: inout DiagnosticBag) -> CalendarDate? {
        guard let node = node(key) else { return nil }
        if let text = node.text, let date = CalendarDate(iso: text) { return date }
        bag.add(
            .dateInvalid, "\(node.kindName) is no date", at: place(of: node),
            help: "write ISO 8601: 2024, 2024-05 or 2024-05-30")
        return nil
    }

    /// A list of texts; one text alone is a list of one.
    package mutating func texts(_ key: String, _ bag: inout DiagnosticBag) -> [String]? {
        textNodes(key, &bag)?.compactMap(\.text)
    }

    /// The nodes of a list of texts, each a scalar; one text alone is a list of one.
    package mutating func textNodes(_ key: String, _ bag: inout DiagnosticBag) -> [Node]? {
        guard let node = node(key) else { return nil }
        if node.text != nil { return [node] }
        guard let elements = node.elements else {
            mismatch(node, key, "a list", &bag)
            return nil
        }
        for element in elements where element.text == nil {
            mismatch(element, key, "a list of texts", &bag)
        }
        return elements.filter { $0.text != nil }
    }

    /// One of the cases of an enumeration; an unknown word is a diagnostic with “did you mean”.
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type, _ bag: inout DiagnosticBag
    ) -> Choice? where Choice.RawValue == String {
        guard let node = node(key) else { return nil }
        if let text = node.text, let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        bag.add(
            .valueType, "\(node.kindName) is no value of “\(key)”", at: place(of: node),
            help: Suggestion.help(for: node.text ?? "", among: known) ?? "one of \(known.joined(separator: ", "))")
        return nil
    }

    /// A list of values of a closed set; what is none of them is reported at its place.
    package mutating func choices<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type, _ bag: inout DiagnosticBag
    ) -> [Choice] where Choice.RawValue == String {
        let known = Choice.allCases.map(\.rawValue)
        return (textNodes(key, &bag) ?? []).compactMap { node in
            if let choice = node.text.flatMap(Choice.init(rawValue:)) { return choice }
            bag.add(
                .valueType, "\(node.kindName) is no value of “\(key)”", at: place(of: node),
                help: Suggestion.help(for: node.text ?? "", among: known) ?? "one of \(known.joined(separator: ", "))")
            return nil
        }
    }

    /// A warning for every key that nobody asked for.
    package func rejectUnknown(_ bag: inout DiagnosticBag, alsoKnown: [String] = []) {
        for entry in entries where !asked.contains(entry.key) && !alsoKnown.contains(entry.key) {
            let known = asked + alsoKnown
            bag.add(
                .keyUnknown, "unknown key “\(entry.key)” in \(what)",
                at: SourceRange(file: file, offsets: entry.keyRange),
                help: Suggestion.help(for: entry.key, among: known)
                    ?? "known are \(known.sorted().joined(separator: ", "))")
        }
    }

    private func mismatch(_ node: Node, _ key: String, _ expected: String, _ bag: inout DiagnosticBag) {
        bag.add(.valueType, "“\(key)” is \(node.kindName), not \(expected)", at: place(of: node))
    }
}
