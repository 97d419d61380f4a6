/// A text made to exhaust a parser, of any length.
struct HostileText: Sendable {
    let name: String
    private let make: @Sendable (Int) -> String

    private init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
        self.name = name
        self.make = make
    }

    /// The text, or one that is a number of times as long.
    func bytes(_ times: Int) -> [UInt8] { Array(make(times).utf8) }

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let all: [HostileText] = [
        HostileText("nested `>`") { many("> ", 300_000 * $0) + "a" },
        HostileText("nested `*`") { many("*a ", 600_000 * $0) },
        HostileText("nested `**`") { many("**a ", 300_000 * $0) + many(" a**", 300_000 * $0) },
        HostileText("nested `[`") { many("[", 600_000 * $0) },
        HostileText("nested `[a](`") { many("[a](<b", 400_000 * $0) },
        HostileText("nested `:::`") { many(":::note\n", 40_000 * $0) + "a\n" + many(":::\n", 40_000 * $0) },
        HostileText("nested `^[`") { many("^[a ", 300_000 * $0) + many("]", 300_000 * $0) },
        HostileText("nested `:a[`") { many(":a[", 300_000 * $0) + many("]", 300_000 * $0) },
        HostileText("backticks") { many("`a ``b ", 400_000 * $0) },
        HostileText("100,000 footnotes") { times in
            (0..<50_000 * times).map { "a[^\($0)]\n\n[^\($0)]: x\n\n" }.joined()
        },
        HostileText("uses of one footnote") { many("a[^1] ", 100_000 * $0) + "\n\n[^1]: x\n" },
        HostileText("a line of 10 MB") { many("abc de ", 1_500_000 * $0) },
        HostileText("a table of 100,000 cells") { times in
            "|" + many("a|", 25) + "\n|" + many("-|", 25) + "\n"
                + many("|" + many("x *y*|", 25) + "\n", 2_000 * times)
        },
        HostileText("citations") { many("[@a, p. 3; @b] ", 50_000 * $0) },
        HostileText("attributes") { many(":a{b=\"", 600_000 * $0) },
    ]
}
