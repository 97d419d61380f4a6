import Diagnostics
import Testing

@testable import Citations

struct HostileStyleTests {
    private func findings(_ style: String) -> [String] {
        var bag = DiagnosticBag()
        let read = CitationStyle.read(Array(style.utf8), file: "x.csl", &bag)
        #expect(read == nil)
        return bag.diagnostics.map(\.id)
    }

    private func style(_ macros: String, _ layout: String) -> String {
        "<style>\(macros)<citation><layout>\(layout)</layout></citation></style>"
    }

    @Test func refusesMacrosThatLeadBackToThemselves() {
        let loop = "<macro name='a'><text macro='b'/></macro><macro name='b'><text macro='a'/></macro>"
        #expect(findings(style(loop, "<text macro='a'/>")) == ["style.macro"])
    }

    @Test func refusesMacrosThatUnfoldWithoutEnd() {
        var macros = "<macro name='m0'><text variable='title'/></macro>"
        for index in 1...40 {
            macros += "<macro name='m\(index)'><text macro='m\(index - 1)'/><text macro='m\(index - 1)'/></macro>"
        }
        #expect(findings(style(macros, "<text macro='m40'/>")) == ["style.macro"])
    }

    @Test func refusesChainsOfMacrosThatAreTooDeep() {
        var macros = ""
        for index in 1...5000 { macros += "<macro name='m\(index)'><text macro='m\(index - 1)'/></macro>" }
        macros += "<macro name='m0'><text variable='title'/></macro>"
        #expect(findings(style(macros, "<text macro='m5000'/>")) == ["style.macro"])
    }

    @Test func refusesDocumentTypesAndWithThemEntityBombs() {
        let bomb = "<!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><style>&b;</style>"
        #expect(findings(bomb) == ["style.xml"])
    }

    @Test(arguments: [
        "", "<", "<style", "<style>", "</style>", "<style><a></b></style>", "<style a=b/>", "<style>&x;</style>",
    ])
    func reportsBrokenXML(_ text: String) {
        #expect(findings(text) == ["style.xml"])
    }

    @Test func endsAtElementsNestedTooDeep() {
        let deep = String(repeating: "<group>", count: 100_000)
        #expect(findings("<style><citation><layout>" + deep) == ["style.xml"])
    }

    @Test func readsTextsFullOfTagsAndQuotesInOnePass() {
        for text in [String(repeating: "<i>", count: 50_000), String(repeating: "\"'", count: 50_000)] {
            #expect(!RichText.pieces(text).isEmpty)
        }
    }
}
