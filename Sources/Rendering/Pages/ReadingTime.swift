/// How long a page takes to read.
enum ReadingTime {
    /// Whole minutes at 200 words a minute, at least one.
    ///
    /// - Parameter text: the words of the page.
    static func minutes(_ text: [UInt8]) -> Int {
        let words = text.withUnsafeBufferPointer { bytes in
            var words = 0
            var wasSpace = true
            for byte in bytes {
                let isSpace = byte <= 0x20
                words += wasSpace && !isSpace ? 1 : 0
                wasSpace = isSpace
            }
            return words
        }
        return max(1, (words + 100) / 200)
    }
}
