import Diagnostics
import Markdown
import SiteModel

/// The pages of a project as they were read, kept so that unchanged files need not be read again.
struct LoadedPages: Sendable {
    /// One file below `Content/pages` and what became of it.
    struct File: Sendable {
        let bytes: [UInt8]
        /// Where the front matter stands, fences included.
        let frontMatter: Range<Int>
        /// Nil where it could not be read.
        let page: ContentPage?
        let diagnostics: [Diagnostic]

        /// Whether another reading of the file differs in its text only: not in what other pages know of it.
        func hasSameFrontMatter(as other: File) -> Bool {
            frontMatter == other.frontMatter && bytes[frontMatter].elementsEqual(other.bytes[frontMatter])
        }
    }

    /// In byte order of their files.
    private(set) var order: [ContentPage]
    private(set) var files: [String: File]
    let settings: MarkdownOptions
    let slugs: SlugPolicy

    /// The same with one file read again.
    func replacing(_ file: String, with reading: File) -> LoadedPages {
        var pages = self
        if let old = files[file]?.page, let new = reading.page,
            let index = order.firstIndex(where: { $0 === old })
        {
            pages.order[index] = new
        }
        pages.files[file] = reading
        return pages
    }
}
