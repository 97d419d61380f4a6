/// The letters that tell apart an author's sources of one year.
enum YearSuffix {
    /// 0 → a, 25 → z, 26 → aa.
    static func letters(_ number: Int) -> String {
        var letters: [Character] = []
        var rest = number
        repeat {
            letters.insert(Character(Unicode.Scalar(UInt8(0x61 + rest % 26))), at: 0)
            rest = rest / 26 - 1
        } while rest >= 0
        return String(letters)
    }
}
