import Testing

@testable import Markup

struct ByteOutputTests {
    @Test(arguments: [
        (0.0, "0"), (-0.04, "0"), (12, "12"), (-0.5, "-0.5"), (3.25, "3.3"), (1.999, "2"), (.nan, "0"),
        (.infinity, "0"),
    ])
    func coordinatesHaveOneDecimalAndNoTrailingZeros(_ value: Double, _ text: String) {
        var output = ByteOutput()
        output.coordinate(value)
        #expect(output.string == text)
    }

    @Test func escapesTextAndAttributes() {
        var output = ByteOutput()
        output.text("a < b & \"c\" > ş")
        output.attribute("title", "x\"y")
        #expect(output.string == "a &lt; b &amp; &quot;c&quot; &gt; ş title=\"x&quot;y\"")
    }

    @Test(arguments: ["&", "<", ">", "\""])
    func escapesWhereverACharacterStands(_ character: String) {
        // Eight plain bytes are passed over at a time.
        for before in 0..<20 {
            for after in 0..<20 {
                let start = String(repeating: "ş", count: before)
                let end = String(repeating: "a", count: after)
                var output = ByteOutput()
                output.text(start + character + end)
                let reference = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][character] ?? ""
                #expect(output.string == start + reference + end)
            }
        }
    }

    @Test(arguments: [0, 9, 10, -1, -10, 1_234_567_890, Int.max, Int.min])
    func writesWholeNumbersAsSwiftDoes(_ number: Int) {
        var output = ByteOutput()
        output.integer(number)
        #expect(output.string == String(number))
    }

    @Test func writesNoCharacterThatXMLCannotHold() {
        var output = ByteOutput()
        output.xmlText("a\u{0}b\u{1B}]]>\u{FFFE}")
        #expect(output.string == "a\u{FFFD}b\u{FFFD}]]&gt;\u{FFFD}")
    }

    @Test func quotesJSONSafelyInsideAScript() {
        #expect(JSONText.quoted("</script>\u{2028}\"\\\n") == #""\u003c/script>\u2028\"\\\n""#)
    }
}
