import Markup
import Pipeline

/// What the panel tells an author of a page.
enum PagePanel {
    /// A JSON object.
    static func json(_ page: PageFacts) -> String {
        var fields = ["\"visibility\":\(JSONText.quoted(page.visibility.rawValue))"]
        if let file = page.file { fields.append("\"file\":\(JSONText.quoted(file))") }
        if let translation = page.translation { fields.append("\"translation\":\(JSONText.quoted(translation))") }
        let claims = page.claims.map { claim in
            let href = claim.href.map { ",\"href\":\(JSONText.quoted($0))" } ?? ""
            return "{\"text\":\(JSONText.quoted(claim.id))\(href)}"
        }
        fields.append("\"claims\":[\(claims.joined(separator: ","))]")
        fields.append("\"sources\":[\(page.sources.map(JSONText.quoted).joined(separator: ","))]")
        return "{" + fields.joined(separator: ",") + "}"
    }
}
