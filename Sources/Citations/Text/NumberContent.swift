/// The content of a number variable: numbers, perhaps several, or words (CSL 1.0.2, “Number”, `is-numeric`).
struct NumberContent: Sendable {
    enum Joint: Sendable, Hashable { case range, comma, and }

    private let raw: String
    /// The numbers and words between separators.
    let parts: [String]
    let joints: [Joint]

    init(_ text: String) {
        raw = text
        if Self.isDigits(text) {
            parts = [text]
            joints = []
            return
        }
        var parts: [String] = []
        var joints: [Joint] = []
        var part = ""
        var isEscaped = false
        for character in text.unicodeScalars {
            let joint: Joint? =
                switch character {
                case "-" where !isEscaped: .range
                case "–": .range
                case ",": .comma
                case "&": .and
                default: nil
                }
            isEscaped = character == "\\"
            if isEscaped { continue }
            if let joint, !part.trimmingSpaces.isEmpty {
                parts.append(part.trimmingSpaces)
                joints.append(joint)
                part = ""
            } else {
                part.unicodeScalars.append(character)
            }
        }
        parts.append(part.trimmingSpaces)
        self.parts = parts
        self.joints = joints
    }

    /// Whether the content is numbers alone, each perhaps with letters around it (“D2”, “2b”), joined by commas,
    /// hyphens or ampersands.
    var isNumeric: Bool { parts.allSatisfy(Self.isNumber) }

    /// Whether the content names more than one number, up to the first words among them.
    var isPlural: Bool {
        if parts.count > 1 {
            // “213, and 235” and “213 et 235” are two numbers each.
            return Self.hasDigit(parts[1]) && !Self.beginsWithLabel(parts[1])
                || Self.isRoman(parts[0]) && Self.isRoman(parts[1])
        }
        let numbers = parts[0].split(separator: " ").filter { Self.isNumber(String($0)) }
        return numbers.count == 2 && parts[0].split(separator: " ").count == 3
    }

    /// The single whole number that the content is; nil for anything else.
    var integer: Int? {
        parts.count == 1 ? Int(parts[0]) : nil
    }

    /// The content with its separators as a locale writes them.
    func text(_ locale: CitationLocale, _ each: (String) -> String = { $0 }) -> String {
        guard isNumeric else { return raw.contains("\\") ? raw.replacing("\\-", with: "-") : raw }
        var text = each(parts[0])
        for (joint, part) in zip(joints, parts.dropFirst()) {
            switch joint {
            case .range: text += locale.pageRangeDelimiter
            case .comma: text += ", "
            case .and: text += " & "
            }
            text += each(part)
        }
        return text
    }

    /// The content for comparing: numbers padded to one width.
    var sortKey: String {
        guard let number = Int(parts[0].prefix { $0.isNumber }), parts[0].first?.isNumber ?? false else { return raw }
        let digits = String(abs(number))
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits + raw.drop { $0.isNumber }
    }

    /// Whether the text is digits alone, as most numbers are.
    private static func isDigits(_ text: String) -> Bool {
        !text.isEmpty && !text.hasByte { !(0x30...0x39).contains($0) }
    }

    private static func isNumber(_ part: String) -> Bool {
        isDigits(part)
            || hasDigit(part)
                && part.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
                } && digitRuns(part) == 1
    }

    private static func digitRuns(_ part: String) -> Int {
        var runs = 0
        var isDigit = false
        for character in part {
            if character.isNumber, !isDigit { runs += 1 }
            isDigit = character.isNumber
        }
        return runs
    }

    private static func hasDigit(_ part: String) -> Bool {
        part.contains { $0.isNumber }
    }

    private static func isRoman(_ part: String) -> Bool {
        !part.isEmpty && part.allSatisfy { "ivxlcdmIVXLCDM".contains($0) }
    }

    private static func beginsWithLabel(_ part: String) -> Bool {
        let word = part.prefix { $0.isLetter }
        return part.dropFirst(word.count).first == "."
    }
}
