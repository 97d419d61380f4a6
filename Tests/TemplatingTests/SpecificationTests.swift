import Testing

/// What the Mustache specification asks for, module by module. Where it lets an unknown name be nothing, a name is
/// unknown here at compile time: those cases are in `StrictnessTests`.
struct SpecificationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let template: String
        let expected: String
        var data: @Sendable () -> [String: Context] = { [:] }
        var partials: [String: String] = [:]

        var testDescription: String { name }
    }

    @Test(arguments: interpolation + sections + inverted + comments + delimiters + partials + inheritance)
    func rendersAsTheSpecificationSays(_ test: Case) {
        let rendering = Rendering(test.template, test.data(), partials: test.partials)
        #expect(rendering.text == test.expected)
        #expect(rendering.diagnostics.isEmpty)
    }

    /// What is known beforehand is written in, and nothing changes.
    @Test(arguments: interpolation + sections + inverted + comments + delimiters + partials + inheritance)
    func rendersTheSameWithAllValuesKnown(_ test: Case) {
        let data = test.data()
        #expect(Rendering(test.template, data, partials: test.partials, knowing: Set(data.keys)).text == test.expected)
        for key in data.keys {
            #expect(Rendering(test.template, data, partials: test.partials, knowing: [key]).text == test.expected)
        }
    }

    static let interpolation: [Case] = [
        .init(name: "no tags", template: "Hello {Mustache} } {!\n", expected: "Hello {Mustache} } {!\n"),
        .init(name: "text", template: "Hello, {{subject}}!", expected: "Hello, world!", data: { ["subject": "world"] }),
        .init(
            name: "escaping", template: "{{forbidden}}", expected: "&amp; &quot; &lt; &gt;",
            data: { ["forbidden": "& \" < >"] }),
        .init(
            name: "markup by three braces, an ampersand, or its own nature", template: "{{{m}}} {{&m}} {{m}}",
            expected: "<b> <b> <b>", data: { ["m": .html("<b>")] }),
        .init(
            name: "absent", template: "I ({{cannot}}) be seen", expected: "I () be seen", data: { ["cannot": .missing] }
        ),
        .init(
            name: "dotted", template: "{{person.name}} = {{#person}}{{name}}{{/person}}", expected: "Joe = Joe",
            data: { ["person": ["name": "Joe"]] }),
        .init(
            name: "dotted, deep", template: "{{a.b.c.d}}", expected: "Phil",
            data: { ["a": ["b": ["c": ["d": "Phil"]]]] }),
        .init(
            name: "first part found in the innermost record", template: "{{#a}}{{b.c}}{{/a}}", expected: "right",
            data: { ["a": ["b": ["c": "right"]], "b": ["c": "wrong"]] }),
        .init(name: "blank space around", template: "| {{s}} |", expected: "| --- |", data: { ["s": "---"] }),
        .init(name: "never alone on a line", template: "  {{s}}\n", expected: "  ---\n", data: { ["s": "---"] }),
        .init(
            name: "padding", template: "|{{ s }}|{{{ m }}}|{{& m }}|", expected: "|-|<|<|",
            data: { ["s": "-", "m": .html("<")] }),
        .init(
            name: "values are not templates", template: "{{a}}", expected: "{{b}}", data: { ["a": "{{b}}", "b": "no"] }),
    ]

    static let sections: [Case] = [
        .init(name: "true", template: "\"{{#b}}yes{{/b}}\"", expected: "\"yes\"", data: { ["b": true] }),
        .init(name: "false", template: "\"{{#b}}yes{{/b}}\"", expected: "\"\"", data: { ["b": false] }),
        .init(name: "nothing", template: "\"{{#b}}yes{{/b}}\"", expected: "\"\"", data: { ["b": .missing] }),
        .init(name: "empty text", template: "\"{{#b}}yes{{/b}}\"", expected: "\"\"", data: { ["b": ""] }),
        .init(
            name: "record", template: "{{#c}}Hi {{name}}.{{/c}}", expected: "Hi Joe.", data: { ["c": ["name": "Joe"]] }),
        .init(
            name: "names of outer records", template: "{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}",
            expected: "foo, bar, baz",
            data: { ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]] }),
        .init(
            name: "the value itself", template: "{{#foo}}{{.}} is {{foo}}{{/foo}}", expected: "a&amp; is a&amp;",
            data: { ["foo": "a&"] }),
        .init(
            name: "lists in lists", template: "{{#t}}{{#m}}{{n.l}}{{x}}.{{#b}}{{n.u}}{{x}}{{y}}.{{/b}}{{/m}}{{/t}}",
            expected: "a1.A1p.A1q.",
            data: { ["t": [["n": ["u": "A", "l": "a"], "m": [["x": "1", "b": [["y": "p"], ["y": "q"]]]]]]] }),
        .init(
            name: "list", template: "\"{{#l}}{{i}}{{/l}}\"", expected: "\"123\"",
            data: { ["l": [["i": "1"], ["i": "2"], ["i": "3"]]] }),
        .init(name: "empty list", template: "\"{{#l}}Yay{{/l}}\"", expected: "\"\"", data: { ["l": []] }),
        .init(
            name: "list of texts", template: "{{#l}}({{.}}){{/l}}", expected: "(a)(&lt;)",
            data: { ["l": .texts(["a", "<"])] }),
        .init(
            name: "doubled", template: "{{#b}}\n* first\n{{/b}}\n* {{two}}\n{{#b}}\n* third\n{{/b}}\n",
            expected: "* first\n* second\n* third\n", data: { ["b": true, "two": "second"] }),
        .init(
            name: "nested", template: "| A {{#b}}B {{#b}}C{{/b}} D{{/b}} E |", expected: "| A B C D E |",
            data: { ["b": true] }),
        .init(
            name: "nested, false", template: "| A {{#b}}B {{#b}}C{{/b}} D{{/b}} E |", expected: "| A  E |",
            data: { ["b": false] }),
        .init(
            name: "dotted", template: "{{#a.b.c}}Here{{/a.b.c}}", expected: "Here", data: { ["a": ["b": ["c": true]]] }),
        .init(
            name: "blank space inside", template: " | {{#b}} {{! Important }}\n {{/b}} | \n", expected: " |  \n  | \n",
            data: { ["b": true] }),
        .init(
            name: "within a line", template: " {{#b}}YES{{/b}}\n {{#b}}GOOD{{/b}}\n", expected: " YES\n GOOD\n",
            data: { ["b": true] }),
        .init(
            name: "alone on a line", template: "| This Is\n  {{#b}}\n|\n  {{/b}}\n| A Line\n",
            expected: "| This Is\n|\n| A Line\n", data: { ["b": true] }),
        .init(name: "CRLF", template: "|\r\n{{#b}}\r\n{{/b}}\r\n|", expected: "|\r\n|", data: { ["b": true] }),
        .init(
            name: "alone on the first line", template: "  {{#b}}\n#{{/b}}\n/", expected: "#\n/", data: { ["b": true] }),
        .init(
            name: "alone on the last line", template: "#{{#b}}\n/\n  {{/b}}", expected: "#\n/\n", data: { ["b": true] }),
        .init(name: "padding", template: "|{{# b }}={{/ b }}|", expected: "|=|", data: { ["b": true] }),
    ]

    static let inverted: [Case] = [
        .init(name: "not for true", template: "\"{{^b}}no{{/b}}\"", expected: "\"\"", data: { ["b": true] }),
        .init(name: "for false", template: "\"{{^b}}no{{/b}}\"", expected: "\"no\"", data: { ["b": false] }),
        .init(name: "for nothing", template: "\"{{^b}}no{{/b}}\"", expected: "\"no\"", data: { ["b": .missing] }),
        .init(
            name: "not for a record", template: "\"{{^c}}no{{/c}}\"", expected: "\"\"", data: { ["c": ["n": "Joe"]] }),
        .init(name: "for an empty list", template: "\"{{^l}}no{{/l}}\"", expected: "\"no\"", data: { ["l": []] }),
        .init(name: "not for a list", template: "\"{{^l}}no{{/l}}\"", expected: "\"\"", data: { ["l": [["n": "1"]]] }),
        .init(
            name: "nested in a list", template: "{{#l}}{{^last}}{{n}},{{/last}}{{#last}}{{n}}{{/last}}{{/l}}",
            expected: "1,2",
            data: { ["l": [["n": "1", "last": false], ["n": "2", "last": true]]] }),
    ]

    static let comments: [Case] = [
        .init(name: "inline", template: "12345{{! Comment }}67890", expected: "1234567890"),
        .init(name: "of several lines", template: "12345{{!\n  a\n  b\n}}67890\n", expected: "1234567890\n"),
        .init(name: "alone on a line", template: "Begin.\n  {{! Comment }}\nEnd.\n", expected: "Begin.\nEnd.\n"),
        .init(
            name: "alone, of several lines", template: "Begin.\n  {{!\n    x\n  }}\nEnd.\n", expected: "Begin.\nEnd.\n"),
        .init(name: "CRLF", template: "|\r\n{{! c }}\r\n|", expected: "|\r\n|"),
        .init(name: "first line", template: "  {{! c }}\n!", expected: "!"),
        .init(name: "last line", template: "!\n  {{! c }}", expected: "!\n"),
        .init(name: "after text", template: "  12 {{! 34 }}\n", expected: "  12 \n"),
        .init(name: "of any signs", template: "{{!>x}}{{!#y}}{{!}}", expected: ""),
    ]

    static let delimiters: [Case] = [
        .init(name: "pair", template: "{{=<% %>=}}(<%text%>)", expected: "(Hey!)", data: { ["text": "Hey!"] }),
        .init(
            name: "brackets", template: "({{=[ ]=}}[text])", expected: "(It worked!)", data: { ["text": "It worked!"] }),
        .init(
            name: "with sections",
            template: "[\n{{#s}}\n  {{d}}\n  |d|\n{{/s}}\n\n{{= | | =}}\n|#s|\n  {{d}}\n  |d|\n|/s|\n]\n",
            expected: "[\n  I\n  |d|\n\n  {{d}}\n  I\n]\n", data: { ["s": true, "d": "I"] }),
        .init(
            name: "not in partials", template: "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n",
            expected: "[ .yes. ]\n[ .yes. ]\n", data: { ["value": "yes"] }, partials: ["include": ".{{value}}."]),
        .init(
            name: "not after partials", template: "[ {{>include}} ]\n[ .{{value}}.  .|value|. ]\n",
            expected: "[ .yes.  .yes. ]\n[ .yes.  .|value|. ]\n", data: { ["value": "yes"] },
            partials: ["include": ".{{value}}. {{= | | =}} .|value|."]),
        .init(name: "blank space around", template: "| {{=@ @=}} |", expected: "|  |"),
        .init(name: "alone on a line", template: "Begin.\n  {{=@ @=}}\nEnd.\n", expected: "Begin.\nEnd.\n"),
        .init(name: "last line", template: "=\n  {{=@ @=}}", expected: "=\n"),
        .init(name: "padding", template: "|{{= @   @ =}}|", expected: "||"),
    ]

    static let partials: [Case] = [
        .init(
            name: "text", template: "\"{{>text}}\"", expected: "\"from partial\"", partials: ["text": "from partial"]),
        .init(
            name: "context", template: "\"{{>p}}\"", expected: "\"*content*\"", data: { ["text": "content"] },
            partials: ["p": "*{{text}}*"]),
        .init(
            name: "context inside a list", template: "{{#l}}{{>p}}{{/l}}", expected: "1x2x",
            data: { ["l": [["n": "1"], ["n": "2"]], "m": "x"] }, partials: ["p": "{{n}}{{m}}"]),
        .init(name: "blank space around", template: "| {{>p}} |", expected: "| \t|\t |", partials: ["p": "\t|\t"]),
        .init(
            name: "no indentation within a line", template: "  {{d}}  {{> p}}\n", expected: "  |  >\n>\n",
            data: { ["d": "|"] },
            partials: ["p": ">\n>"]),
        .init(name: "CRLF", template: "|\r\n{{>p}}\r\n|", expected: "|\r\n>|", partials: ["p": ">"]),
        .init(
            name: "indentation on the first line", template: "  {{>p}}\n>", expected: "  >\n  >>",
            partials: ["p": ">\n>"]),
        .init(
            name: "indentation on the last line", template: ">\n  {{>p}}", expected: ">\n  >\n  >",
            partials: ["p": ">\n>"]),
        .init(
            name: "indentation of the partial, not of its values", template: "\\\n {{>p}}\n/\n",
            expected: "\\\n |\n <\n->a b<\n->c\n |\n/\n", data: { ["content": .html("<\n->")] },
            partials: ["p": "|\n{{{content}}}a b{{{content}}}c\n|\n"]),
        .init(
            name: "indentation of sections", template: " {{>p}}\n", expected: " a\n b\n", data: { ["s": true] },
            partials: ["p": "{{#s}}\na\n{{/s}}\n{{#s}}b{{/s}}\n"]),
        .init(name: "padding", template: "|{{> p }}|", expected: "|[]|", partials: ["p": "[]"]),
    ]

    static let inheritance: [Case] = [
        .init(name: "default", template: "{{$title}}Default{{/title}}\n", expected: "Default\n"),
        .init(
            name: "default with a value", template: "{{$f}}a {{b}} c{{/f}}", expected: "a baz c", data: { ["b": "baz"] }
        ),
        .init(
            name: "default with a section", template: "{{$f}}a {{#b}}{{z}}{{/b}} c{{/f}}", expected: "a qux c",
            data: { ["b": ["z": "qux"]] }),
        .init(name: "inherited default", template: "{{<i}}{{/i}}", expected: "d", partials: ["i": "{{$f}}d{{/f}}"]),
        .init(
            name: "replaced", template: "{{<s}}{{$t}}sub{{/t}}{{/s}}", expected: "...sub...",
            partials: ["s": "...{{$t}}Default{{/t}}..."]),
        .init(
            name: "values are not blocks", template: "{{<i}}{{/i}}", expected: "in include", data: { ["v": "in data"] },
            partials: ["i": "{{$v}}in include{{/v}}"]),
        .init(
            name: "one parent twice", template: "test {{<p}}{{$s}}1{{/s}}{{/p}} {{<p}}{{$s}}2{{/s}}{{/p}}\n",
            expected: "test |1 d| |2 d|\n", partials: ["p": "|{{$s}}...{{/s}}{{$e}} d{{/e}}|"]),
        .init(
            name: "lines in a block", template: "{{<p}}{{$b}}\npeaked\n\n:(\n{{/b}}{{/p}}", expected: "peaked\n\n:(\n",
            partials: ["p": "{{$b}}peaking{{/b}}"]),
        .init(
            name: "indentation before a block", template: "{{<p}}{{$n}}hammer{{/n}}{{/p}}",
            expected: "stop:\n  hammer\n",
            partials: ["p": "stop:\n  {{$n}}collaborate{{/n}}\n"]),
        .init(
            name: "one of two", template: "{{<p}}{{$b}}two{{/b}}{{/p}}", expected: "one, two",
            partials: ["p": "{{$a}}one{{/a}}, {{$b}}new{{/b}}"]),
        .init(name: "as a partial", template: "{{>p}}|{{<p}}{{/p}}", expected: "d|d", partials: ["p": "{{$f}}d{{/f}}"]),
        .init(
            name: "a parent inside itself that ends", template: "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
            expected: "override override override don't recurse",
            partials: [
                "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
                "parent2": "{{$foo}}parent2{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
            ]),
        .init(
            name: "the outermost child wins", template: "{{<parent}}{{$a}}c{{/a}}{{/parent}}", expected: "c",
            partials: [
                "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
                "oldest": "{{$a}}g{{/a}}",
            ]),
        .init(
            name: "then the next", template: "{{<parent}}{{/parent}}", expected: "p",
            partials: [
                "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
                "oldest": "{{$a}}g{{/a}}",
            ]),
        .init(
            name: "a block sees what its place in the parent sees",
            template: "{{<p}}{{$b}}I say {{fruit}}.{{/b}}{{/p}}", expected: "I say bananas.",
            data: { ["fruit": "apples", "nested": ["fruit": "bananas"]] },
            partials: ["p": "{{#nested}}{{$b}}You say {{fruit}}.{{/b}}{{/nested}}"]),
        .init(
            name: "a parent alone on a line", template: "Hi,\n  {{<p}}{{/p}}\n", expected: "Hi,\n  one\n  two\n",
            partials: ["p": "one\ntwo\n"]),
    ]
}
