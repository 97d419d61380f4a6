import Diagnostics
import Serialization

extension CitationItem {
    /// The item with the fields of a CSL-JSON object over its own: what formats without a place for them keep so.
    ///
    /// What is no object changes nothing.
    func adding(json: String) -> CitationItem {
        var bag = DiagnosticBag()
        guard let node = JSONReader.read(Array(json.utf8), file: "", &bag), node.entries != nil else { return self }
        let extra = CitationItem.fields(of: node, id: id, type: type)
        var texts = texts
        var names = names
        var dates = dates
        for variable in TextVariable.allCases { if let text = extra.texts[variable] { texts[variable] = text } }
        for variable in NameVariable.allCases { if let people = extra.names[variable] { names[variable] = people } }
        for variable in DateVariable.allCases { if let date = extra.dates[variable] { dates[variable] = date } }
        return CitationItem(
            id: id, type: type, texts: texts, names: names, dates: dates, archivedURL: extra.archivedURL ?? archivedURL,
            translatedTitles: extra.translatedTitles, access: extra.access ?? access, others: extra.others, range: range
        )
    }
}
