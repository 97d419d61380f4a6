import Localization
import SiteModel

/// The words of texts as a search compares them: folded, digits of one number together, everything else apart.
///
/// The search script does the same with what readers type (`Templates/assets/search.js`).
struct SearchWords: Sendable {
    private let pool = Pool { FoldedWords() }

    /// Lends what was found out about the words of other pages to one that has words to add.
    func gather<Value>(_ gather: (inout FoldedWords) -> Value) -> Value { pool.lend(gather) }
}
