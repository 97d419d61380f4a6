import Markup

/// Evaluates the steps of a template whose values are known, and leaves the others.
struct TemplateSpecializer {
    private struct Level {
        /// Values by field; nil where only the page knows them.
        let known: [TemplateValue?]
        /// Whether all fields are known: then nothing below it is left to look up, and the level goes.
        let isWhole: Bool
        /// Its place among the levels that stay.
        let position: Int
    }

    private struct Result {
        private(set) var steps: [TemplateStep] = []
        /// Neighboring texts are one.
        private var literal: [UInt8] = []

        mutating func append(_ bytes: [UInt8]) { literal += bytes }

        mutating func append(_ step: TemplateStep) {
            finish()
            steps.append(step)
        }

        mutating func finish() {
            if !literal.isEmpty { steps.append(.literal(literal)) }
            literal = []
        }
    }

    private var levels: [Level]
    private var item: String?

    /// - Parameter known: values of the page's record by field.
    init(_ known: [Int: TemplateValue]) {
        var values = [TemplateValue?](repeating: nil, count: (known.keys.max() ?? -1) + 1)
        for (field, value) in known { values[field] = value }
        levels = [Level(known: values, isWhole: false, position: 0)]
    }

    func steps(_ steps: [TemplateStep]) -> [TemplateStep] {
        var result = Result()
        write(steps, to: &result)
        result.finish()
        return result.steps
    }

    private func write(_ steps: [TemplateStep], to result: inout Result) {
        for step in steps { write(step, to: &result) }
    }

    private func write(_ step: TemplateStep, to result: inout Result) {
        switch step {
        case .literal(let bytes): result.append(bytes)
        case .text(let path):
            guard let value = value(path) else { return result.append(.text(moved(path))) }
            result.append(Self.written(value))
        case .html(let path):
            guard let value = value(path) else { return result.append(.html(moved(path))) }
            result.append(Self.written(value))
        case .item:
            guard let item else { return result.append(.item) }
            result.append(Self.written(.text(item)))
        case .condition(let path, let isInverted, let body):
            guard let value = value(path) else {
                return result.append(.condition(moved(path), isInverted: isInverted, self.steps(body)))
            }
            if value.isTruthy != isInverted { write(body, to: &result) }
        case .each(let path, let body):
            guard let value = value(path) else {
                return result.append(.each(moved(path), entering(nil).steps(body)))
            }
            guard case .list(let records) = value else { return }
            for record in records { entering(record).write(body, to: &result) }
        case .eachText(let path, let body):
            guard let value = value(path) else { return result.append(.eachText(moved(path), self.steps(body))) }
            guard case .texts(let texts) = value else { return }
            for text in texts {
                var inner = self
                inner.item = text
                inner.write(body, to: &result)
            }
        case .with(let path, let body):
            guard let value = value(path) else {
                return result.append(.with(moved(path), entering(nil).steps(body)))
            }
            if case .record(let record) = value { entering(record).write(body, to: &result) }
        }
    }

    private func entering(_ record: TemplateRecord?) -> TemplateSpecializer {
        var inner = self
        let position = levels.count { !$0.isWhole }
        inner.levels.append(Level(known: record?.values ?? [], isWhole: record != nil, position: position))
        return inner
    }

    /// The value at a path; nil where only the page knows it.
    private func value(_ path: TemplateStep.Path) -> TemplateValue? {
        let level = levels[path.level]
        guard path.field < level.known.count, var value = level.known[path.field] else {
            return level.isWhole ? .absent : nil
        }
        for index in path.rest {
            guard case .record(let record) = value, index < record.values.count else { return .absent }
            value = record.values[index]
        }
        return value
    }

    private func moved(_ path: TemplateStep.Path) -> TemplateStep.Path {
        TemplateStep.Path(level: levels[path.level].position, field: path.field, rest: path.rest)
    }

    private static func written(_ value: TemplateValue) -> [UInt8] {
        switch value {
        case .html(let bytes): return bytes
        case .text(let text):
            var output = ByteOutput()
            output.text(text)
            return output.bytes
        case .absent, .flag, .list, .texts, .record: return []
        }
    }
}
