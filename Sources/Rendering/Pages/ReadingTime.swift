import Markdown

/// How long a page takes to read.
enum ReadingTime {
    /// Whole minutes at 200 words a minute, at least one.
    static func minutes(_ document: MarkdownDocument) -> Int {
        max(1, (document.wordCount() + 100) / 200)
    }
}
