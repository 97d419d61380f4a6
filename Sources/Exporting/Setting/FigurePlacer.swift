import Localization
import Markup

/// Sees to charts that do not fit on the page where they stand, so that its rest does not stay white: one that nearly
/// fits is set smaller, and text behind others goes before them, as printers let figures float.
///
/// WeasyPrint has no floats that leave their page, so the ends of pages are foreseen (`BlockMeasure`). A chart stays in
/// its section: only paragraphs and lists up to the next heading, table or chart go before it. Where the foresight is
/// wrong, a chart is smaller or some paragraphs later than it could be, and nothing is lost.
struct FigurePlacer {
    private struct Block {
        let range: Range<Int>
        let pieces: [BlockMeasure.Piece]
        let isFigure: Bool
        /// Whether it may go before a chart.
        let isText: Bool
        /// Whether it leads over to the block behind it.
        let isOpen: Bool

        var isHeading: Bool { pieces.count == 1 && pieces[0].isHeading }
    }

    /// How far the page is filled.
    private struct Page {
        private static let height = 247.0
        /// The rule over the notes with the space around it.
        private static let rule = 6.6
        private(set) var used = 0.0
        private(set) var notes = 0.0

        var isEmpty: Bool { used == 0 }

        /// - Parameter reserve: millimeters that stay free, where being wrong would cost more than being careful.
        func holds(_ pieces: [BlockMeasure.Piece], reserve: Double = 0) -> Bool {
            let height = pieces.reduce(used + reserve) { $0 + $1.height }
            let notes = pieces.reduce(notes) { $0 + $1.notes }
            return height + notes + (notes > 0 ? Self.rule : 0) <= Self.height
        }

        /// Pieces that do not fit begin the next page; headings go with what follows.
        mutating func add(_ pieces: [BlockMeasure.Piece]) {
            var waiting: [BlockMeasure.Piece] = []
            for piece in pieces {
                waiting.append(piece)
                guard !piece.isHeading else { continue }
                if !holds(waiting) { (used, notes) = (0, 0) }
                used += waiting.reduce(0) { $0 + $1.height }
                notes += waiting.reduce(0) { $0 + $1.notes }
                waiting = []
            }
        }
    }

    private let bytes: [UInt8]
    private var blocks: [Block] = []

    static func placed(_ bytes: [UInt8], in language: LanguageTag) -> [UInt8] {
        let placer = FigurePlacer(bytes, BlockMeasure(language))
        guard placer.blocks.contains(where: \.isFigure) else { return bytes }
        return placer.placed()
    }

    private init(_ bytes: [UInt8], _ measure: BlockMeasure) {
        self.bytes = bytes
        var scanner = MarkupScanner(bytes)
        while true {
            let start = scanner.position
            guard let token = scanner.next() else { return }
            guard case .open(let tag) = token else {
                // White space between blocks.
                blocks.append(
                    Block(range: start..<scanner.position, pieces: [], isFigure: false, isText: true, isOpen: true))
                continue
            }
            let content = bytes[scanner.skip(tag)]
            blocks.append(
                Block(
                    range: start..<scanner.position, pieces: measure.pieces(tag, content),
                    isFigure: tag.name == "figure", isText: ["p", "ul", "ol"].contains(tag.name),
                    isOpen: content.last == 0x3A))
        }
    }

    /// A chart that is thought to fit by less may not.
    private static let reserve = 4.0

    private func placed() -> [UInt8] {
        var output = ByteOutput(capacity: bytes.count)
        var page = Page()
        var index = 0
        while index < blocks.count {
            // A block with the headings before it.
            var end = index
            while end < blocks.count - 1, blocks[end].isHeading || blocks[end].pieces.isEmpty { end += 1 }
            let unit = blocks[index...end]
            let (headings, last) = (unit.dropLast(), blocks[end])
            var next = end + 1
            let before = headings.flatMap(\.pieces)
            let closer = before + last.pieces.map(\.closer)
            let fits = !last.isFigure || page.holds(before + last.pieces, reserve: Self.reserve)
            if fits || page.holds(closer, reserve: Self.reserve) {
                let isCloser = last.isFigure && (!fits || makesRoom(end, next, on: page, after: before))
                write(headings, to: &output)
                write(last, isCloser: isCloser, to: &output)
                page.add(isCloser ? closer : before + last.pieces)
            } else {
                let moved = page.isEmpty ? [] : text(behind: end, on: page, after: before)
                next += moved.count
                write(headings + moved, to: &output)
                if !moved.isEmpty { output.byte(0x0A) }
                // Headings stay with what stands right behind them.
                let opening = moved.isEmpty ? before : []
                if !moved.isEmpty { page.add(before + moved.flatMap(\.pieces)) }
                let isCloser = makesRoom(end, next, on: Page(), after: opening)
                write(last, isCloser: isCloser, to: &output)
                page.add(opening + (isCloser ? last.pieces.map(\.closer) : last.pieces))
            }
            index = next
        }
        return output.bytes
    }

    private func write(_ blocks: some Sequence<Block>, to output: inout ByteOutput) {
        for block in blocks { output.raw(bytes: bytes[block.range]) }
    }

    private func write(_ figure: Block, isCloser: Bool, to output: inout ByteOutput) {
        guard isCloser else { return output.raw(bytes: bytes[figure.range]) }
        let name = "<figure"
        output.raw(string: name + " data-closer=\"\"")
        output.raw(bytes: bytes[figure.range].dropFirst(name.utf8.count))
    }

    /// Whether a chart must be smaller for the next one to stand on the same page, with the text between them.
    ///
    /// - Parameter next: the block that will stand behind the chart.
    private func makesRoom(
        _ figure: Int, _ next: Int, on page: Page, after headings: [BlockMeasure.Piece]
    ) -> Bool {
        var between: [BlockMeasure.Piece] = []
        var next = next
        while next < blocks.count, !blocks[next].isFigure {
            between += blocks[next].pieces
            next += 1
        }
        guard next < blocks.count else { return false }
        let second = between + blocks[next].pieces.map(\.closer)
        let (large, small) = (blocks[figure].pieces, blocks[figure].pieces.map(\.closer))
        return !page.holds(headings + large + second, reserve: Self.reserve)
            && page.holds(headings + small + second, reserve: Self.reserve)
    }

    /// What follows a chart and still fits on the page, up to the last block that leads nowhere else.
    private func text(behind figure: Int, on page: Page, after headings: [BlockMeasure.Piece]) -> ArraySlice<Block> {
        var pieces = headings
        var end = figure + 1
        var last = end
        while end < blocks.count, blocks[end].isText {
            pieces += blocks[end].pieces
            guard page.holds(pieces) else { break }
            end += 1
            if !blocks[end - 1].isOpen { last = end }
        }
        return blocks[(figure + 1)..<last]
    }
}
