/// How long a page takes to read.
enum ReadingTime {
    /// Whole minutes at 200 words a minute, at least one.
    ///
    /// - Parameter text: the words of the page.
    static func minutes(_ text: [UInt8]) -> Int {
        let words = text.withUnsafeBufferPointer { bytes in
            guard let first = bytes.first else { return 0 }
            var words = first > 0x20 ? 1 : 0
            // Without a state carried from byte to byte, so that many are looked at in one step.
            for index in 1..<bytes.count {
                let isBehindSpace = bytes[index - 1] <= 0x20 ? 1 : 0
                let isInWord = bytes[index] > 0x20 ? 1 : 0
                words &+= isBehindSpace & isInWord
            }
            return words
        }
        return max(1, (words + 100) / 200)
    }
}
