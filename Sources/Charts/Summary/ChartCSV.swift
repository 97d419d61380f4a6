import Serialization
import Tables

/// A chart's table as CSV for download: the same in every language.
package enum ChartCSV {
    /// RFC 4180 with LF line ends: all columns of the table, numbers in ASCII, dates in ISO 8601.
    ///
    /// Text that a spreadsheet would take for a formula begins with an apostrophe.
    package static func bytes(_ table: DataTable) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, column) in table.columns.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            append(column.name, to: &bytes)
        }
        bytes.append(0x0A)
        for row in 0..<table.rowCount {
            for column in 0..<table.columnCount {
                if column > 0 { bytes.append(0x2C) }
                append(table[row, column].text, to: &bytes)
            }
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        if let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first),
            !DecimalText.isDecimal(text)
        {
            text = "'" + text
        }
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
