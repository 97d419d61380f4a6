import Localization
import SiteModel

/// One text of a project that has a translation or wants one, with the place that the translation is written to.
package struct TranslationEntry: Sendable {
    enum Target: Sendable {
        /// A block of a page; the number counts the original's blocks, front matter included.
        case block(path: String, index: Int)
        /// The page's address, or its topics.
        case field(path: String, kind: SourceBlock.Kind)
        /// A text in a YAML file: the translation's place, or where one is added.
        case text(file: String, place: YAMLPlace)
        case message(key: String, category: PluralCategory?)
    }

    /// Tells entries apart, and stays the same while the source does.
    let context: String
    let source: String
    /// As it is now; empty where there is none.
    let translation: String
    /// The source has changed since the translation was made.
    var isStale: Bool
    let comments: [String]
    let reference: String
    /// What the numbers in `{1:claim}` stand for.
    let placeholders: [Placeholder]
    let target: Target
    /// Whether its source is recorded in `TextRecord`: texts of YAML files, and messages that are not both built in.
    var isRecordedApart = false

    var isSlug: Bool {
        if case .field(_, .slug) = target { true } else { false }
    }

    var isOutsidePages: Bool {
        switch target {
        case .text, .message: true
        case .block, .field: false
        }
    }

    var entry: POEntry {
        var entry = POEntry(context: context, source: source, translation: translation)
        entry.comments = comments
        entry.references = [reference]
        entry.isFuzzy = isStale && !translation.isEmpty
        return entry
    }
}
