/// Moves labels apart along one direction, each as little as may be.
///
/// Neighbors that would overlap become one block at the mean of their wishes (pool adjacent violators, the
/// least-squares solution), which is then kept inside the bounds.
enum LabelStack {
    /// - Parameters:
    ///   - wishes: where the middle of each label would like to be, in ascending order.
    ///   - sizes: the extent of each label along the direction.
    /// - Returns: the middle of each label; where they do not fit between the bounds they run over the far one.
    static func spread(_ wishes: [Double], sizes: [Double], gap: Double, from low: Double, to high: Double) -> [Double]
    {
        struct Block {
            var first: Int
            var count: Int
            var size: Double
            /// Sum of the tops the labels wish for, each less the room taken before it in its block.
            var sum: Double
            var top: Double { sum / Double(count) }
        }
        guard wishes.count == sizes.count, !wishes.isEmpty else { return wishes }
        func clamped(_ block: Block) -> Double {
            max(low, min(block.top, high - block.size))
        }
        var blocks: [Block] = []
        for index in wishes.indices {
            var block = Block(first: index, count: 1, size: sizes[index], sum: wishes[index] - sizes[index] / 2)
            while let before = blocks.last, clamped(before) + before.size + gap > clamped(block) {
                blocks.removeLast()
                block = Block(
                    first: before.first, count: before.count + block.count, size: before.size + gap + block.size,
                    sum: before.sum + block.sum - Double(block.count) * (before.size + gap))
            }
            blocks.append(block)
        }
        var result = wishes
        for block in blocks {
            var top = clamped(block)
            for index in block.first..<(block.first + block.count) {
                result[index] = top + sizes[index] / 2
                top += sizes[index] + gap
            }
        }
        return result
    }
}
