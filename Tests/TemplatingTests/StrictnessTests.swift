import Diagnostics
import Testing

@testable import Templating

struct StrictnessTests {
    @Test func findsEveryMistakeWhereItStands() {
        let template = """
            <title>{{titel}}</title>
            {{#menu}}
            <a href="{{hrfe}}">{{title}}</a>
            {{/menu}}
            {{{title}}}
            {{menu}}
            {{site.titel}} {{title.x}}
            {{> haed}}
            {{ two words }} {{}}
            """
        let found = Rendering.findings(
            template, ["title": "T", "menu": [["href": "/", "label": "x"]], "site": ["title": "S"]],
            partials: ["head": "<meta name='{{naem}}'>"])
        #expect(
            found.sorted()
                == [
                    "template.name page.mustache:1:10", "template.name page.mustache:3:12",
                    "template.name page.mustache:7:18",
                    "template.name page.mustache:7:3", "template.partial page.mustache:8:5",
                    "template.shape page.mustache:5:4", "template.shape page.mustache:6:3",
                    "template.syntax page.mustache:9:17",
                    "template.syntax page.mustache:9:4",
                ].sorted())
    }

    @Test func suggestsTheNearestName() {
        let rendering = Rendering("{{titel}} {{> haed}}", ["title": "T"], partials: ["head": ""])
        #expect(rendering.diagnostics.map(\.help) == ["did you mean “title”?", "did you mean “head”?"])
        #expect(rendering.diagnostics.map(\.message) == ["no name “titel” here", "no partial “haed”"])
    }

    @Test func rendersWhatIsRightBesideWhatIsWrong() {
        #expect(Rendering("a{{x}}b{{t}}c", ["t": "T"]).text == "abTc")
    }

    @Test func reportsAPlaceInAPartialOnce() {
        #expect(Rendering.findings("{{>p}}{{>p}}", partials: ["p": "\n  {{x}}"]) == ["template.name p.mustache:2:5"])
    }

    @Test func namesSectionsThatAreNotClosed() {
        #expect(
            Rendering.findings("{{#a}}\n{{#b}}\n{{/a}}", ["a": true, "b": true]) == [
                "template.section page.mustache:2:4"
            ])
        #expect(Rendering.findings("x\n{{/a}}", ["a": true]) == ["template.section page.mustache:2:4"])
        #expect(Rendering.findings("{{#a}}", ["a": true]) == ["template.section page.mustache:1:4"])
        #expect(Rendering.findings("x {{a", ["a": true]) == ["template.syntax page.mustache:1:3"])
        #expect(Rendering.findings("{{=<%=}}", [:]) == ["template.syntax page.mustache:1:4"])
    }

    @Test func refusesPartialsInsideThemselves() {
        #expect(
            Rendering.findings("{{>p}}", partials: ["p": "{{>q}}", "q": "{{>p}}"]) == [
                "template.recursion q.mustache:1:4"
            ])
        #expect(
            Rendering.findings("{{#l}}{{>p}}{{/l}}", ["l": [["n": "1"]]], partials: ["p": "{{#l}}{{>p}}{{/l}}"])
                == ["template.recursion p.mustache:1:10"])
    }

    @Test func stopsPartialsThatDoubleOneAnother() {
        var partials = ["p40": "x"]
        for level in 0..<40 { partials["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
        #expect(Rendering.findings("{{>p0}}", partials: partials).contains { $0.hasPrefix("template.recursion") })
    }

    @Test func stopsNestingThatIsTooDeep() {
        let deep = String(repeating: "{{#a}}", count: 100_000)
        #expect(Rendering.findings(deep, ["a": true]).contains { $0.hasPrefix("template.section") })
    }

    @Test func reportsBlocksThatTheParentLacksAndTextThatWouldBeLost() {
        let partials = ["base": "{{$main}}{{/main}}"]
        #expect(
            Rendering.findings("{{<base}}\n{{$mian}}x{{/mian}}\n{{/base}}", partials: partials)
                == ["template.block page.mustache:2:4"])
        #expect(
            Rendering.findings("{{<base}}lost{{/base}}", partials: partials) == ["template.block page.mustache:1:4"])
        #expect(Rendering.findings("{{<base}}\n  {{! said }}\n{{/base}}", partials: partials).isEmpty)
    }

    @Test func seesTextOnlyInsideTextSections() {
        #expect(Rendering.findings("{{.}}", [:]) == ["template.shape page.mustache:1:3"])
    }

    @Test func surfacesEveryRuleToTheCatalog() {
        #expect(Set(RuleCatalog.templating.map(\.id)).count == RuleCatalog.templating.count)
        #expect(RuleCatalog.templating.allSatisfy { !$0.wrong.isEmpty && !$0.right.isEmpty && $0.wrong != $0.right })
    }

    @Test func readsAnyBytes() {
        var generator = SplitMix(state: 7)
        let pieces = [
            "{{", "}}", "#", "^", "/", "<", "$", ">", "=", "{", "}", "a", "b", " ", "\n", "\r\n", "\t", "!", "&", "é",
            ".",
        ]
        for round in 0..<3000 {
            let template = (0..<Int(generator.next() % 24)).map { _ in
                pieces[Int(generator.next() % UInt64(pieces.count))]
            }.joined()
            let rendering = Rendering(template, ["a": "A", "b": [["a": "x"]]], partials: ["a": "{{b}}{{$a}}p{{/a}}"])
            #expect(rendering.diagnostics.count <= template.utf8.count, "round \(round): \(template.debugDescription)")
        }
    }
}

/// Numbers that look random, the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
