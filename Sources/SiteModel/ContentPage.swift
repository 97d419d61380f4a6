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
    package let document: MarkdownDocument
    /// Where the slug stands, or the start of the file where it has none.
    package let slugRange: SourceRange

    package init(
        path: String, language: LanguageTag, metadata: PageMetadata, document: MarkdownDocument, slugRange: SourceRange
    ) {
        self.path = path
        self.language = language
        self.metadata = metadata
        self.document = document
        self.slugRange = slugRange
    }

    package var file: String { document.file }

    /// The address in a language: the home page is `<tag>/`, others have their slug in place of the path's last name.
    package func address(in tag: LanguageTag) -> SiteAddress {
        guard path != "index" else { return SiteAddress("\(tag)/") }
        var names = path.split(separator: "/").map(String.init)
        if let slug = metadata.slug { names[names.count - 1] = slug }
        return SiteAddress("\(tag)/\(names.joined(separator: "/"))/")
    }
}
