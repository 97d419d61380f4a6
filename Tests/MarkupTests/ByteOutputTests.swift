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

    @Test func writesNoCharacterThatXMLCannotHold() {
        var output = ByteOutput()
        output.xmlText("a\u{0}b\u{1B}]]>\u{FFFE}")
        #expect(output.string == "a\u{FFFD}b\u{FFFD}]]&gt;\u{FFFD}")
    }

    @Test func quotesJSONSafelyInsideAScript() {
        #expect(JSONText.quoted("</script>\u{2028}\"\\\n") == #""\u003c/script>\u2028\"\\\n""#)
    }
}
