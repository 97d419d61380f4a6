import Markdown

/// How long a page takes to read.
enum ReadingTime {
    /// Whole minutes at 200 words a minute, at least one.
    static func minutes(_ document: MarkdownDocument) -> Int {
        var words = 0
        var isInWord = false
        for byte in document.plainText(of: 0).utf8 {
            let isSpace = byte <= 0x20
            if !isSpace, !isInWord { words += 1 }
            isInWord = !isSpace
        }
        return max(1, (words + 100) / 200)
    }
}
