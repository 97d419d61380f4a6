import Diagnostics
import Localization
import Markdown

/// One page in one language, as its author wrote it.
///
/// A class, because plan, lists and indexes all hold it.
package final class ContentPage: Sendable {
    /// The folder below `Content/pages`: `energy`, `reports/first`; `index` for the home page.
    package let path: String
    package let language: LanguageTag
    package let metadata: PageMetadata
    package let file: String
    /// The directives of the text, known without reading it where an earlier build has read it.
    package let directives: [Directive]
    /// Where the slug stands, or the start of the file where it has none.
    package let slugRange: SourceRange

    package init(
        path: String, language: LanguageTag, metadata: PageMetadata, document: MarkdownDocument, slugRange: SourceRange
    ) {
        self.path = path
        self.language = language
        self.metadata = metadata
        file = document.file
        directives = document.directives
        text = .read(document)
        self.slugRange = slugRange
    }

    /// A page whose text is read when somebody looks at it.
    ///
    /// - Parameter read: gives the text, the same each time; its directives are those given.
    package init(
        path: String, language: LanguageTag, metadata: PageMetadata, file: String, directives: [Directive],
        slugRange: SourceRange, read: @escaping @Sendable () -> MarkdownDocument
    ) {
        self.path = path
        self.language = language
        self.metadata = metadata
        self.file = file
        self.directives = directives
        text = .unread(Lazy(read))
        self.slugRange = slugRange
    }

    /// The title in menus, without a copy of all that is known of the page.
    package var menuTitle: String { metadata.menuTitle }

    package var document: MarkdownDocument {
        switch text {
        case .read(let document): document
        case .unread(let text): text.value
        }
    }

    private enum Text: Sendable {
        case read(MarkdownDocument)
        case unread(Lazy<MarkdownDocument>)
    }

    private let text: Text

    /// The address in a language: the home page is `<tag>/`, others have their slug in place of the path's last name.
    package func address(in tag: LanguageTag) -> SiteAddress {
        guard path != "index" else { return SiteAddress("\(tag)/") }
        guard let slug = metadata.slug else { return SiteAddress("\(tag)/\(path)/") }
        let folder = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
        return SiteAddress("\(tag)/\(folder)\(slug)/")
    }
}
