/// The direction in which a text runs.
enum TextDirection {
    /// Whether the first letter of a text is of a script that runs from right to left; nil without letters (the
    /// Unicode Bidirectional Algorithm's rules P2 and P3).
    static func isRightToLeft(_ text: String) -> Bool? {
        for scalar in text.unicodeScalars where scalar.isWordCharacter && !scalar.isDigit {
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
            default: return false
            }
        }
        return nil
    }
}

extension [Piece] {
    /// The pieces, set apart where they run in the other direction than the text around them.
    func isolated(in locale: CitationLocale) -> [Piece] {
        guard let direction = isRightToLeft, direction != locale.isRightToLeft else { return self }
        return wrapped(in: .isolated)
    }

    /// The direction of the first letter in the pieces; nil without letters.
    private var isRightToLeft: Bool? {
        for piece in self {
            let direction =
                switch piece {
                case .text(let text), .affix(let text): TextDirection.isRightToLeft(text)
                case .span(_, let children): children.isRightToLeft
                }
            if let direction { return direction }
        }
        return nil
    }
}
