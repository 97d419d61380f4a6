import Markup

/// Evaluates the steps of a template whose values are known, and leaves the others.
struct TemplateSpecializer {
    private struct Level {
        /// Values by field.
        let known: [Int: TemplateValue]
        /// Whether all fields are known: then nothing below it is left to look up, and the level goes.
        let isWhole: Bool
        /// Its place among the levels that stay.
        let position: Int
    }

    private var levels: [Level]
    private var item: String?

    /// - Parameter known: values of the page's record by field.
    init(_ known: [Int: TemplateValue]) {
        levels = [Level(known: known, isWhole: false, position: 0)]
    }

    func steps(_ steps: [TemplateStep]) -> [TemplateStep] {
        var result: [TemplateStep] = []
        for new in steps.lazy.flatMap({ self.steps(for: $0) }) {
            if case .literal(let bytes) = new, case .literal(let before)? = result.last {
                result[result.count - 1] = .literal(before + bytes)
            } else {
                result.append(new)
            }
        }
        return result
    }

    private func steps(for step: TemplateStep) -> [TemplateStep] {
        switch step {
        case .literal: return [step]
        case .text(let path):
            guard let value = value(path) else { return [.text(moved(path))] }
            return [.literal(Self.written(value))]
        case .html(let path):
            guard let value = value(path) else { return [.html(moved(path))] }
            return [.literal(Self.written(value))]
        case .item:
            return item.map { [.literal(Self.written(.text($0)))] } ?? [step]
        case .condition(let path, let isInverted, let body):
            guard let value = value(path) else { return [.condition(moved(path), isInverted: isInverted, steps(body))] }
            return value.isTruthy != isInverted ? steps(body) : []
        case .each(let path, let body):
            guard let value = value(path) else { return [.each(moved(path), entering(nil).steps(body))] }
            guard case .list(let records) = value else { return [] }
            return records.flatMap { entering($0).steps(body) }
        case .eachText(let path, let body):
            guard let value = value(path) else { return [.eachText(moved(path), steps(body))] }
            guard case .texts(let texts) = value else { return [] }
            return texts.flatMap { text in
                var inner = self
                inner.item = text
                return inner.steps(body)
            }
        case .with(let path, let body):
            guard let value = value(path) else { return [.with(moved(path), entering(nil).steps(body))] }
            guard case .record(let record) = value else { return [] }
            return entering(record).steps(body)
        }
    }

    private func entering(_ record: TemplateRecord?) -> TemplateSpecializer {
        var inner = self
        let values = record.map { Dictionary(uniqueKeysWithValues: $0.values.enumerated().map { ($0, $1) }) }
        let position = levels.count { !$0.isWhole }
        inner.levels.append(Level(known: values ?? [:], isWhole: record != nil, position: position))
        return inner
    }

    /// The value at a path; nil where only the page knows it.
    private func value(_ path: TemplateStep.Path) -> TemplateValue? {
        let level = levels[path.level]
        guard var value = level.known[path.field] else { return level.isWhole ? .absent : nil }
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
