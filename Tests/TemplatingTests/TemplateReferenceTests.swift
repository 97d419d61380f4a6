import Diagnostics
import Testing

@testable import Templating

struct TemplateReferenceTests {
    private static let schema = TemplateSchema([
        .init("title", .text, "the headline"),
        .init("menu", .list(TemplateSchema([.init("href", .text, "where it leads")])), "the menu"),
        .init("site", .record(TemplateSchema([.init("year", .text, "the year")])), "the site"),
    ])

    @Test func listsEveryNameWithItsMeaning() {
        #expect(
            TemplateReference.markdown(Self.schema) == """
                | Name | Kind | Meaning |
                |---|---|---|
                | `title` | text | the headline |
                | `menu` | list | the menu |
                | `menu › href` | text | where it leads |
                | `site` | record | the site |
                | `site.year` | text | the year |

                """)
    }

    @Test func knowsWhatALayoutUses() throws {
        var library = TemplateLibrary()
        var bag = DiagnosticBag()
        library.add("page", Array("{{title}}{{#menu}}{{href}}{{/menu}}{{> foot}}".utf8), file: "page.mustache", &bag)
        library.add("partials/foot", Array("{{site.year}}".utf8), file: "foot.mustache", &bag)
        let program = try #require(library.compile("page", schema: Self.schema, &bag))
        #expect(program.names == ["menu", "site.year", "title"])
    }
}
