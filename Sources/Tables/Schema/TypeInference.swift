import Serialization

/// The type of a column whose schema nobody wrote, from all its values.
///
/// A column is of whole numbers or decimals when all of its values are, or look like numbers written for people: those
/// are then reported. Numbers with leading zeros are text, since they are identifiers.
struct TypeInference {
    private var integers = 0
    private var decimals = 0
    private var dates = 0
    private var years = 0
    /// Numbers as people write them, and words such as NaN.
    private var nearNumbers = 0
    private var words = 0
    private var others = 0

    /// Counts a cell whose bytes are plainly a number or a date; false for all others.
    mutating func addPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if let number = CellBytes.decimal(bytes, range) {
            let digits = bytes[range.lowerBound] == 0x2D ? range.dropFirst() : range
            if digits.count > 1, bytes[digits.lowerBound] == 0x30, bytes[digits.lowerBound + 1] != 0x2E { return false }
            if number.decimals > 0 {
                decimals += 1
            } else {
                integers += 1
                if range.count == 4 { years += 1 }
            }
            return true
        }
        guard range.count >= 7, CellBytes.date(bytes, range) != nil else { return false }
        dates += 1
        return true
    }

    mutating func add(_ text: String) {
        if DecimalText.isDecimal(text) {
            if hasLeadingZero(text) {
                others += 1
            } else if text.utf8.contains(0x2E) {
                decimals += 1
            } else {
                integers += 1
                if text.utf8.count == 4 { years += 1 }
            }
        } else if text.utf8.count >= 7, CalendarDate(iso: text) != nil {
            dates += 1
        } else if isWordForNumber(text) {
            words += 1
        } else if isNearNumber(text) {
            nearNumbers += 1
        } else {
            others += 1
        }
    }

    /// Whether nothing can make the column anything but text: the rest need not be looked at.
    var isSettled: Bool { others > 0 }

    var kind: TableField.Kind {
        guard others == 0 else { return .string }
        if dates > 0 { return decimals == 0 && integers == years && nearNumbers + words == 0 ? .date : .string }
        guard integers + decimals + nearNumbers > 0 else { return .string }
        return decimals + nearNumbers + words > 0 ? .number : .integer
    }

    private func hasLeadingZero(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == 0x2D }
        guard digits.first == 0x30, digits.count > 1 else { return false }
        return digits.dropFirst().first != 0x2E
    }

    private func isWordForNumber(_ text: String) -> Bool {
        ["nan", "inf", "-inf", "+inf", "infinity", "-infinity"].contains(text.lowercased())
    }

    private func isNearNumber(_ text: String) -> Bool {
        guard text.utf8.count <= 64 else { return false }
        return NumberForm.reading(of: text) != nil || CellReader.isScientific(text)
    }
}
