import Foundation
import SiteModel
import Templating
import Testing

/// The list of names in `Templates/README.md` is made from the schema that templates are compiled against.
struct TemplatesReadmeTests {
    @Test func listsEveryNameThatTemplatesMayUse() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Templates/README.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let pages = PageSchema(messageNames: [], assetNames: []).page
        let renewed = try Self.renewed(text, [("names", pages), ("card", SocialCards.schema)])
        let environment = ProcessInfo.processInfo.environment
        if environment["UPDATE_GOLDENS"] == "1", environment["CI"] == nil {
            try Data(renewed.utf8).write(to: file)
        } else {
            #expect(text == renewed)
        }
    }

    /// The text with the tables between its markers written anew.
    private static func renewed(_ text: String, _ schemas: [(name: String, schema: TemplateSchema)]) throws -> String {
        try schemas.reduce(text) { text, part in
            let begin = try #require(
                text.range(of: "<!-- \(part.name): UPDATE_GOLDENS=1 swift test --filter TemplatesReadmeTests -->\n"))
            let end = try #require(text.range(of: "<!-- end of \(part.name) -->"))
            return text[..<begin.upperBound] + TemplateReference.markdown(part.schema) + text[end.lowerBound...]
        }
    }
}
