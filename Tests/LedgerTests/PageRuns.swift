import Ledger

/// A rough reading of a Markdown page into runs, for tests of the lints: front matter, code, comments, directives,
/// citations and link targets are set apart; emphasis marks stay in the text.
enum PageRuns {
    static func runs(_ source: [UInt8]) -> [ProseRun] {
        var runs: [ProseRun] = []
        var block = 0
        var offset = 0
        var isFrontMatter = false
        var isFirst = true
        for line in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer {
                offset += line.count + 1
                isFirst = false
            }
            if line.elementsEqual("---".utf8) {
                isFrontMatter = isFirst
                continue
            }
            if isFrontMatter { continue }
            if line.isEmpty || line.starts(with: ":::".utf8) || line.starts(with: "::".utf8)
                || line.starts(with: "<!--".utf8)
            {
                block += 1
                continue
            }
            if line.starts(with: "|".utf8) || line.starts(with: "#".utf8) || line.starts(with: "- ".utf8) { block += 1 }
            runs += self.runs(Array(line), offset: offset, block: block)
            runs.append(ProseRun(" ", range: offset + line.count..<offset + line.count, block: block))
        }
        return runs
    }

    private static func runs(_ line: [UInt8], offset: Int, block: Int) -> [ProseRun] {
        var runs: [ProseRun] = []
        var start = 0
        var index = 0
        func flush(_ end: Int) {
            guard start < end else { return }
            runs.append(
                ProseRun(
                    String(decoding: line[start..<end], as: UTF8.self), range: offset + start..<offset + end,
                    block: block))
        }
        func find(_ byte: UInt8, from: Int) -> Int? { line[from...].firstIndex(of: byte) }
        while index < line.count {
            let byte = line[index]
            var end: Int?
            var context: ProseRun.Context = .shown
            if byte == 0x3A, index + 1 < line.count, (0x61...0x7A).contains(line[index + 1]),
                let open = find(0x5B, from: index), line[index + 1..<open].allSatisfy({ (0x61...0x7A).contains($0) }),
                let close = find(0x5D, from: open)
            {
                end = close + 1
                if close + 1 < line.count, line[close + 1] == 0x7B { end = find(0x7D, from: close).map { $0 + 1 } }
            } else if byte == 0x60, let close = find(0x60, from: index + 1) {
                end = close + 1
                context = .code
            } else if byte == 0x5B, index + 1 < line.count, line[index + 1] == 0x40 || line[index + 1] == 0x5E {
                end = find(0x5D, from: index).map { $0 + 1 }
            } else if byte == 0x5D, index + 1 < line.count, line[index + 1] == 0x28 {
                end = find(0x29, from: index).map { $0 + 1 }
                context = .code
            }
            guard let end else {
                index += 1
                continue
            }
            flush(index)
            runs.append(
                ProseRun(
                    String(decoding: line[index..<end], as: UTF8.self), range: offset + index..<offset + end,
                    block: block, context: context))
            index = end
            start = end
        }
        flush(line.count)
        return runs
    }
}
