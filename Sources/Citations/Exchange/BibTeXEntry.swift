import Diagnostics

/// One entry of a BibTeX database, its values as they are written.
struct BibTeXEntry {
    struct Field {
        /// In lower case.
        let name: String
        /// The value with its TeX, strings put in and parts joined.
        let value: String
        let range: Range<Int>
    }

    /// In lower case: `article`, `online` …
    let type: String
    let key: String
    let typeRange: Range<Int>
    let range: Range<Int>
    var fields: [Field]

    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }
}
