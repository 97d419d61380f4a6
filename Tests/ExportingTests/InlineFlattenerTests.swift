import Testing

@testable import Exporting

struct InlineFlattenerTests {
    private func flattened(_ text: String) -> String {
        String(decoding: InlineFlattener.flattened(Array(text.utf8)), as: UTF8.self)
    }

    @Test func leavesOneElementOfALink() {
        #expect(
            flattened("<a href=\"#x\"><span class=\"number\">417</span> people</a> <span class=\"y\">z</span>")
                == "<a href=\"#x\">417 people</a> <span class=\"y\">z</span>")
        #expect(
            flattened("<a href=\"#x\" translate=\"no\"><bdi lang=\"az\" dir=\"ltr\">Bakı</bdi></a>")
                == "<a href=\"#x\" translate=\"no\" lang=\"az\" dir=\"ltr\">Bakı</a>")
        #expect(flattened("<a href=\"#x\">2 <small>million</small> euros</a>") == "<a href=\"#x\">2 million euros</a>")
        #expect(flattened("<a href=\"#x\"><em>so</em></a>") == "<a href=\"#x\"><em>so</em></a>")
    }

    @Test func movesTheLanguageOfAWholeTitleToIt() {
        #expect(flattened("<i><bdi lang=\"az\">Day.Az</bdi></i>, 5") == "<i lang=\"az\">Day.Az</i>, 5")
        let part = "<i>In <bdi lang=\"az\">Day.Az</bdi></i>"
        #expect(flattened(part) == part)
        let two = "<i><bdi lang=\"az\">Day.Az</bdi> and</i>"
        #expect(flattened(two) == two)
    }

    @Test func leavesOutWrappersThatSayNothing() {
        #expect(
            flattened("<span>Read.</span> <span lang=\"ru\"><span>а</span></span>")
                == "Read. <span lang=\"ru\">а</span>")
    }

    @Test func leavesDrawingsAlone() {
        let drawing = "<svg viewBox=\"0 0 1 1\"><a href=\"#x\"><span>1</span></a></svg>"
        #expect(flattened(drawing) == drawing)
    }
}
