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
        let begin = try #require(text.range(of: "| Name | Kind | Meaning |\n"))
        let end = try #require(text.range(of: "<!-- end of names -->"))
        let schema = PageSchema(messageNames: [], assetNames: [])
        let expected = TemplateReference.markdown(schema.page)
        let environment = ProcessInfo.processInfo.environment
        if environment["UPDATE_GOLDENS"] == "1", environment["CI"] == nil {
            let renewed = text[..<begin.lowerBound] + expected + text[end.lowerBound...]
            try Data(String(renewed).utf8).write(to: file)
        } else {
            #expect(String(text[begin.lowerBound..<end.lowerBound]) == expected)
        }
    }
}
