import Serialization

/// Numbers as people write them (`1.234,5`, `١٢٣`, `12 500`, `NaN`), for messages about cells that must hold numbers
/// as machines write them.
package enum NumberForm {
    /// The decimal that a person's number probably means; nil where the text does not look like a number.
    ///
    /// Digits of any script, grouping by point, comma, space, no-break spaces or apostrophe, a decimal comma or Arabic
    /// decimal separator, U+2212 as a minus sign, a percent sign at either end.
    package static func reading(of text: String) -> String? {
        guard text.utf8.count <= 64 else { return nil }
        var scalars = text.unicodeScalars.filter { !isIgnored($0) }[...]
        if let first = scalars.first, isPercent(first) { scalars = scalars.dropFirst() }
        if let last = scalars.last, isPercent(last) { scalars = scalars.dropLast() }
        var sign = ""
        if let first = scalars.first, first == "-" || first == "+" || first == "\u{2212}" {
            if first != "+" { sign = "-" }
            scalars = scalars.dropFirst()
        }
        var groups: [String] = [""]
        var separators: [Unicode.Scalar] = []
        for scalar in scalars {
            if let digit = digit(scalar) {
                groups[groups.count - 1].append(String(digit))
            } else if isSeparator(scalar) {
                separators.append(scalar)
                groups.append("")
            } else {
                return nil
            }
        }
        guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
        return decimal(groups, separators).map { sign + $0 }
    }

    /// What to write instead of a text that is no decimal number.
    package static func help(for text: String) -> String {
        let general = "write ASCII digits with a decimal point and no grouping, such as 1234.5"
        let lowercased = text.lowercased()
        if [
            "nan", "inf", "+inf", "-inf", "infinity", "-infinity", "n/a", "na", "null", "none", "-", "–", "—", "?", "…",
        ]
        .contains(lowercased) {
            return "leave the cell empty where the value is not known"
        }
        if let scientific = Double(text), scientific.isFinite, abs(scientific) < 1e15 {
            return "write \(DecimalText.text(of: scientific)), in digits"
        }
        guard let reading = reading(of: text) else { return general }
        if let whole = ambiguousWhole(text), whole != reading {
            return "write \(whole) or \(reading): ASCII digits, a point before decimals, no grouping"
        }
        return "write \(reading): ASCII digits, a point before decimals, no grouping"
    }

    /// `1,234` may mean either: the whole number it would be.
    private static func ambiguousWhole(_ text: String) -> String? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(parts[0].utf8.count) else { return nil }
        let joined = String(parts[0] + parts[1])
        return joined.utf8.allSatisfy { (0x30...0x39).contains($0) } ? joined : nil
    }

    private static func decimal(_ groups: [String], _ separators: [Unicode.Scalar]) -> String? {
        guard let last = separators.last else { return groups[0] }
        let others = separators.dropLast()
        let isDecimal: Bool
        switch last {
        case "٫": isDecimal = true
        case ".", ",": isDecimal = !others.contains(last)
        default: isDecimal = false
        }
        let grouped = isDecimal ? groups.dropLast() : groups[...]
        guard grouped.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
            Set(isDecimal ? others[...] : separators[...]).count <= 1
        else { return nil }
        return grouped.joined() + (isDecimal ? "." + (groups.last ?? "") : "")
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if (0x30...0x39).contains(scalar.value) { return Int(scalar.value) - 0x30 }
        guard scalar.value > 0x7F, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return Int(value)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x27, 0x2C, 0x2E, 0xA0, 0x66B, 0x66C, 0x2009, 0x2019, 0x202F: true
        default: false
        }
    }

    private static func isPercent(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "%" || scalar == "٪"
    }

    /// Marks of direction and zero-width characters.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
