import Diagnostics
import Localization
import Serialization

/// One entry of the public corrections log (`corrections.yaml`).
package struct Correction: Sendable {
    package let id: String
    /// When the correction was made.
    package let date: CalendarDate
    package let text: LocalizedText
    /// What stood there before, and what stands there now.
    package let was: LocalizedText?
    package let now: LocalizedText?
    package let pages: [String]
    package let claims: [String]
    package let sources: [String]
    package let range: SourceRange
    let claimNodes: [Node]
    let sourceNodes: [Node]

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Correction? {
        guard var keys = Fields(of: node, file: file, what: "a correction", &bag) else { return nil }
        let hasDate = keys.requiredNode("date", &bag) != nil
        let date = keys.date("date", &bag)
        let text = keys.requiredLocalizedText("text", &bag)
        let id = keys.node("id")?.text
        let was = keys.localizedText("was", &bag) ?? keys.localizedText("before", &bag)
        let now = keys.localizedText("now", &bag) ?? keys.localizedText("after", &bag)
        let pages = keys.texts("pages", &bag) ?? []
        let claims = keys.textNodes("claims", &bag) ?? []
        let sources = keys.textNodes("sources", &bag) ?? []
        keys.rejectUnknown(&bag, alsoKnown: ["note", "finding"])
        guard hasDate, let date, let text else { return nil }
        return Correction(
            id: id ?? date.description, date: date, text: text, was: was, now: now, pages: pages,
            claims: claims.compactMap(\.text), sources: sources.compactMap(\.text), range: keys.place,
            claimNodes: claims, sourceNodes: sources)
    }
}
