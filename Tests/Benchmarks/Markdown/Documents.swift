/// Documents as authors write them, the same on every run.
enum Documents {
    private static let words = [
        "output", "of", "the", "*plant*", "grew", "in", "a", "district", "which", "`code`",
        "[link](https://example.org/x)", "**strong**", "and", "was", "reported", "cited,", "source.", "however",
        "&amp;", "land",
    ]

    static func sixKilobytes(count: Int) -> [[UInt8]] {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func sentence(_ length: Int) -> String {
            (0..<length).map { words[next(words.count)] + ($0 % 12 == 11 ? "\n" : " ") }.joined()
        }
        return (0..<count).map { _ in
            var text = "# Title\n\n"
            var notes = 0
            while text.utf8.count < 5_700 {
                switch next(8) {
                case 0: text += "## Heading \(next(100))\n\n"
                case 1: text += (0..<3).map { _ in "- \(sentence(11))\n" }.joined() + "\n"
                case 2: text += "> \(sentence(11))\n\n"
                default:
                    text += sentence(59)
                    if notes < 3 {
                        notes += 1
                        text += "note.[^n\(notes)]"
                    }
                    text += "\n\n"
                }
            }
            for note in 1...3 {
                text += "[^n\(note)]: A note on *this* with [a link](https://example.org/\(note)).\n\n"
            }
            return Array(text.utf8)
        }
    }
}
