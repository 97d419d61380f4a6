import Diagnostics

/// Reads the cells of one column: types, then constraints.
struct ColumnReader {
    let field: TableField
    let missing: Set<String>
    private let reader: CellReader
    private let pattern: PatternMatcher?
    private let allowed: Set<String>
    private var seen: [String: SourceRange] = [:]
    private let plainKind: PlainKind?
    private var repeated: RepeatedTexts
    private var texts = 0

    /// Kinds that are read from a cell's bytes where the field asks for nothing more.
    private enum PlainKind {
        case integer, number, day, date, text
    }

    init(field: TableField, missing: Set<String>, bytes: [UInt8]) {
        plainKind = Self.plainKind(of: field, missing: missing)
        repeated = RepeatedTexts(bytes)
        self.field = field
        self.missing = missing
        reader = CellReader(field)
        pattern = field.constraints.pattern.flatMap(PatternMatcher.init)
        allowed = Set(field.constraints.allowed)
    }

    private static func plainKind(of field: TableField, missing: Set<String>) -> PlainKind? {
        let constraints = field.constraints
        guard missing.isSubset(of: [""]), !constraints.isUnique, constraints.allowed.isEmpty,
            constraints.pattern == nil,
            constraints.minimum == nil, constraints.maximum == nil, constraints.minimumLength == nil,
            constraints.maximumLength == nil
        else { return nil }
        switch (field.kind, field.format ?? "default") {
        case (.integer, _): return .integer
        case (.number, _): return .number
        case (.date, "default"): return .day
        case (.date, "any"): return .date
        case (.string, "default"): return .text
        default: return nil
        }
    }

    /// The value of a cell that needs no second look; nil for all others.
    mutating func plainValue(_ bytes: [UInt8], _ range: Range<Int>) -> StoredValue? {
        switch plainKind {
        case .integer:
            guard let number = CellBytes.decimal(bytes, range), number.decimals == 0 else { return nil }
            return .integer(Int(number.value))
        case .number: return CellBytes.decimal(bytes, range).map { .number($0.value) }
        case .day:
            guard range.count == 10 else { return nil }
            return CellBytes.date(bytes, range).map { StoredValue(.date($0)) }
        case .date: return CellBytes.date(bytes, range).map { StoredValue(.date($0)) }
        case .text:
            // Where most texts differ, looking for the same one is not worth it.
            guard texts < 1000 || repeated.texts.count < texts / 2, bytes[range.lowerBound] != 0x22 else { return nil }
            texts += 1
            let index = repeated.index(of: range)
            return .text(repeated.texts[index])
        case nil: return nil
        }
    }

    func checkRequired(at place: @autoclosure () -> SourceRange, _ bag: inout DiagnosticBag) {
        guard field.constraints.isRequired else { return }
        bag.add(
            .tableConstraint, "“\(field.name)” without a value", at: place(),
            help: "the schema asks for one in every row")
    }

    mutating func value(
        _ text: String, at place: () -> SourceRange, _ bag: inout DiagnosticBag
    ) -> TableValue? {
        if missing.contains(text) {
            checkRequired(at: place(), &bag)
            return nil
        }
        switch reader.value(of: text) {
        case .failure(let problem):
            bag.add(problem.rule, "\(problem.message) in “\(field.name)”", at: place(), help: problem.help)
            return nil
        case .success(let value):
            checkConstraints(value, text, at: place, &bag)
            return value
        }
    }

    private mutating func checkConstraints(
        _ value: TableValue, _ text: String, at place: () -> SourceRange, _ bag: inout DiagnosticBag
    ) {
        let constraints = field.constraints
        func report(_ message: String, help: String?) {
            bag.add(.tableConstraint, message, at: place(), help: help)
        }
        if !allowed.isEmpty, !allowed.contains(text) {
            report(
                "“\(text)” is no value of “\(field.name)”",
                help: Suggestion.help(for: text, among: constraints.allowed)
                    ?? "one of \(constraints.allowed.joined(separator: ", "))")
        }
        if let pattern, !pattern.matches(text) {
            report("“\(text)” does not match “\(field.name)”", help: "it matches \(constraints.pattern ?? "")")
        }
        if let minimum = constraints.minimum, Self.isLess(value, minimum) {
            report("“\(text)” is below the minimum of “\(field.name)”", help: "the minimum is \(minimum.text)")
        }
        if let maximum = constraints.maximum, Self.isLess(maximum, value) {
            report("“\(text)” is above the maximum of “\(field.name)”", help: "the maximum is \(maximum.text)")
        }
        if let length = constraints.minimumLength, text.count < length {
            report("“\(text)” is shorter than \(length) characters", help: nil)
        }
        if let length = constraints.maximumLength, text.count > length {
            report("“\(text.prefix(40))” is longer than \(length) characters", help: nil)
        }
        if constraints.isUnique {
            let place = place()
            if let first = seen.updateValue(place, forKey: text) {
                seen[text] = first
                bag.add(
                    .tableKey, "“\(text)” a second time in “\(field.name)”", at: place,
                    notes: [.init("first here", at: first)], help: "each value stands once in this column")
            }
        }
    }

    private static func isLess(_ a: TableValue, _ b: TableValue) -> Bool {
        switch (a, b) {
        case (.integer(let a), .integer(let b)): a < b
        case (.date(let a), .date(let b)): a < b
        case (.text(let a), .text(let b)): a < b
        default:
            if let a = a.numeric, let b = b.numeric { a < b } else { false }
        }
    }
}
