extension RenderedChart {
    /// Both drawings for the n-th showing of the chart on one page, with ids that no other showing has.
    ///
    /// Ids end in a letter for what they name (title, description, hatch); the number of the showing is put behind it,
    /// so that the drawing need not be made again.
    package func drawings(copy: Int) -> (wide: [UInt8], narrow: [UInt8]) {
        guard copy > 1 else { return (wide, narrow) }
        return (Self.numbered(wide, idPrefix, copy), Self.numbered(narrow, idPrefix, copy))
    }

    /// Puts the number behind every id that is defined or referred to.
    private static func numbered(_ drawing: [UInt8], _ prefix: String, _ copy: Int) -> [UInt8] {
        let starts = ["id=\"", "labelledby=\"", "describedby=\"", "url(#"].map { Array(($0 + prefix).utf8) }
        let number = Array(String(copy).utf8)
        var result: [UInt8] = []
        result.reserveCapacity(drawing.count + 32)
        var index = 0
        while index < drawing.count {
            let rest = drawing[index...]
            // Only these four letters begin a text that an id follows.
            let byte = drawing[index]
            guard byte == 0x69 || byte == 0x6C || byte == 0x64 || byte == 0x75,
                let start = starts.first(where: { rest.starts(with: $0) }),
                let end = rest.dropFirst(start.count).firstIndex(where: { $0 == 0x22 || $0 == 0x29 })
            else {
                result.append(byte)
                index += 1
                continue
            }
            result.append(contentsOf: drawing[index..<end])
            result.append(contentsOf: number)
            index = end
        }
        return result
    }
}
