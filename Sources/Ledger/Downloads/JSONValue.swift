import Markup
import Serialization

/// JSON to be written, with the keys in the order they are given.
package indirect enum JSONValue: Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// An object without its null members.
    package static func compact(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.filter { if case .null = $0.1 { false } else { true } }.map { (key: $0.0, value: $0.1) })
    }

    /// A text, or null where it is empty.
    package static func optional(_ text: String?) -> JSONValue {
        guard let text, !text.isEmpty else { return .null }
        return .text(text)
    }

    package static func optional(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
    package static func optional(_ date: CalendarDate?) -> JSONValue { date.map { .text($0.description) } ?? .null }

    /// Two spaces a level, a line feed at the end; safe inside a script element.
    package var bytes: [UInt8] {
        var output = ByteOutput()
        write(to: &output, indent: 0)
        output.byte(0x0A)
        return output.bytes
    }

    /// The same on one line, as it stands inside a page.
    package func writeLine(to output: inout ByteOutput) {
        switch self {
        case .list(let values):
            output.raw("[")
            for (index, value) in values.enumerated() {
                if index > 0 { output.byte(0x2C) }
                value.writeLine(to: &output)
            }
            output.raw("]")
        case .object(let members):
            output.raw("{")
            for (index, member) in members.enumerated() {
                if index > 0 { output.byte(0x2C) }
                output.json(member.key)
                output.byte(0x3A)
                member.value.writeLine(to: &output)
            }
            output.raw("}")
        default: write(to: &output, indent: 0)
        }
    }

    func write(to output: inout ByteOutput, indent: Int) {
        switch self {
        case .null: output.raw("null")
        case .flag(let flag): output.raw(flag ? "true" : "false")
        case .number(let value): output.raw(string: DecimalText.text(of: value))
        case .text(let text): output.json(text)
        case .list(let values):
            guard !values.isEmpty else { return output.raw("[]") }
            output.raw("[")
            for (index, value) in values.enumerated() {
                Self.newLine(&output, indent + 1, isFirst: index == 0)
                value.write(to: &output, indent: indent + 1)
            }
            Self.newLine(&output, indent, isFirst: true)
            output.raw("]")
        case .object(let members):
            guard !members.isEmpty else { return output.raw("{}") }
            output.raw("{")
            for (index, member) in members.enumerated() {
                Self.newLine(&output, indent + 1, isFirst: index == 0)
                output.json(member.key)
                output.raw(": ")
                member.value.write(to: &output, indent: indent + 1)
            }
            Self.newLine(&output, indent, isFirst: true)
            output.raw("}")
        }
    }

    private static func newLine(_ output: inout ByteOutput, _ indent: Int, isFirst: Bool) {
        if !isFirst { output.byte(0x2C) }
        output.byte(0x0A)
        for _ in 0..<indent { output.raw("  ") }
    }
}
