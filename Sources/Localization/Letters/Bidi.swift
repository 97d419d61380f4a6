/// Keeping text of one direction in order inside text of the other (Unicode UAX 9).
package enum Bidi {
    /// The text between an isolate and its end (U+2068 or, where the direction is known, U+2066/U+2067, and U+2069).
    ///
    /// For plain text only; in HTML the element `bdi` or the attribute `dir` does the same.
    package static func isolated(_ text: String, _ direction: TextDirection? = nil) -> String {
        let open =
            switch direction {
            case .leftToRight: "\u{2066}"
            case .rightToLeft: "\u{2067}"
            case nil: "\u{2068}"
            }
        return open + text + "\u{2069}"
    }

    /// The direction of the first strong character; nil where there is none, as in `2026` or `(—)`.
    package static func direction(of text: String) -> TextDirection? {
        for scalar in text.unicodeScalars {
            if let strong = strongDirection(of: scalar) { return strong }
        }
        return nil
    }

    /// Whether a text that stands inside a line of a direction could disturb its order: it has a strong character of the
    /// other direction, or begins or ends with a neutral one while being of the other direction.
    package static func needsIsolation(_ text: String, in line: TextDirection) -> Bool {
        text.unicodeScalars.contains { scalar in
            guard let strong = strongDirection(of: scalar) else { return false }
            return strong != line
        }
    }

    /// Left to right or right to left for letters; nil for digits, marks, spaces and punctuation.
    package static func strongDirection(of scalar: Unicode.Scalar) -> TextDirection? {
        switch scalar.value {
        case 0x200E: return .leftToRight
        case 0x200F, 0x61C: return .rightToLeft
        case 0..<0x41: return nil
        default: break
        }
        if let script = Script(of: scalar) {
            if script.direction == .rightToLeft {
                return scalar.properties.isAlphabetic && !isMark(scalar) ? .rightToLeft : nil
            }
            return isMark(scalar) ? nil : .leftToRight
        }
        return scalar.properties.isAlphabetic && !isMark(scalar) ? .leftToRight : nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
