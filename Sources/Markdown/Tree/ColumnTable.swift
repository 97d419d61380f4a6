import Diagnostics

/// Lines and columns of many offsets of one text, each in constant time, however long its lines are.
struct ColumnTable {
    private static let step = 64

    private let bytes: [UInt8]
    private let lines: LineTable
    /// The characters before every 64th byte.
    private let checkpoints: [Int32]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineTable(bytes)
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(bytes.count / Self.step + 1)
        var count: Int32 = 0
        for index in bytes.indices {
            if index % Self.step == 0 { checkpoints.append(count) }
            if bytes[index] & 0xC0 != 0x80 { count += 1 }
        }
        if bytes.count % Self.step == 0 { checkpoints.append(count) }
        self.checkpoints = checkpoints
    }

    /// As `LineTable.position(at:)`.
    func position(at offset: Int) -> LineTable.Position {
        let offset = min(max(0, offset), bytes.count)
        let line = lines.line(at: offset)
        var start = lines.offset(ofLine: line)
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]), offset >= 3 { start = 3 }
        return LineTable.Position(line: line, column: characters(before: offset) - characters(before: start) + 1)
    }

    private func characters(before offset: Int) -> Int {
        let checkpoint = offset / Self.step
        var count = Int(checkpoints[checkpoint])
        for index in checkpoint * Self.step..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
