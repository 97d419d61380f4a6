import Serialization

/// A date pattern of `%Y`, `%m`, `%d` and literal characters, as Table Schema's date formats are (POSIX strptime).
struct DatePattern {
    private let pattern: [UInt8]

    init(_ pattern: String) {
        self.pattern = Array(pattern.utf8)
    }

    func date(of text: String) -> CalendarDate? {
        let bytes = Array(text.utf8)
        var place = 0
        var year: Int?
        var month: Int?
        var day: Int?
        var index = 0
        func number(digits: Int) -> Int? {
            var value = 0
            let start = place
            while place < bytes.count, place - start < digits, (0x30...0x39).contains(bytes[place]) {
                value = value * 10 + Int(bytes[place] - 0x30)
                place += 1
            }
            return place > start ? value : nil
        }
        while index < pattern.count {
            if pattern[index] == 0x25, index + 1 < pattern.count {
                switch pattern[index + 1] {
                case 0x59: year = number(digits: 4)
                case 0x6D: month = number(digits: 2)
                case 0x64: day = number(digits: 2)
                default: return nil
                }
                index += 2
            } else {
                guard place < bytes.count, bytes[place] == pattern[index] else { return nil }
                place += 1
                index += 1
            }
        }
        guard place == bytes.count, let year else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
