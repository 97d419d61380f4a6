import Ledger
import Serialization

/// A trace as people read it: a line a fact, its name before it; a list of records is a line each.
enum TraceText {
    static func text(_ trace: JSONValue) -> String {
        guard case .object(let members) = trace else { return words(trace) + "\n" }
        let width = members.map(\.key.count).max() ?? 0
        var text = ""
        for (key, value) in members {
            for (index, line) in lines(value).enumerated() {
                let name = index == 0 ? key : ""
                text += name + String(repeating: " ", count: width - name.count + 2) + line + "\n"
            }
        }
        return text
    }

    private static func lines(_ value: JSONValue) -> [String] {
        if case .list(let values) = value { return values.map(words) }
        return [words(value)]
    }

    private static func words(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .flag(let flag): flag ? "yes" : "no"
        case .number(let number): DecimalText.text(of: number)
        case .text(let text): text
        case .list(let values): values.map(words).joined(separator: " ")
        case .object(let members): members.map { words($0.value) }.filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }
}
