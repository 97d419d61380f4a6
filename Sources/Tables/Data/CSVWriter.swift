import Serialization

/// Writes CSV (RFC 4180, lines end with LF) that is safe to open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a carriage return first) gets an
/// apostrophe before it, unless the whole cell is a plain number.
package struct CSVWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var isRowStart = true

    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// One cell of the current row.
    package mutating func cell(_ text: String) {
        separate()
        guard !text.isEmpty else { return }
        var text = text
        text.withUTF8 { append($0) }
    }

    package mutating func cell(_ value: TableValue) {
        switch value {
        case .null: separate()
        case .integer(let value):
            separate()
            bytes.append(contentsOf: String(value).utf8)
        case .text(let text): cell(text)
        case .number, .date: cell(value.text)
        }
    }

    /// Ends the current row.
    package mutating func endRow() {
        bytes.append(0x0A)
        isRowStart = true
    }

    package mutating func row(_ cells: [String]) {
        for cell in cells { self.cell(cell) }
        endRow()
    }

    private mutating func separate() {
        if !isRowStart { bytes.append(0x2C) }
        isRowStart = false
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let isFormula = text.first.map(Self.isFormulaStart) == true && !Self.isPlainNumber(text)
        let needsQuotes = text.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else {
            if isFormula { bytes.append(0x27) }
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(0x22)
        if isFormula { bytes.append(0x27) }
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private static func isFormulaStart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
        default: false
        }
    }

    /// `-?[0-9]+(\.[0-9]+)?`
    private static func isPlainNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        DecimalText.isDecimal(String(decoding: text, as: UTF8.self))
    }
}
