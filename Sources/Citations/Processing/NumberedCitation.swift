/// A citation whose locator is one plain number, for any such number: a style writes the digits and asks for nothing
/// that another number would change.
struct NumberedCitation: Sendable {
    /// The locator in whose place others are put.
    static let placeholder = NumberPlaceholder.digits

    private let text: CitationText
    /// The way to the words that hold the locator, by places among the children; empty where the style shows none.
    private let path: [Int]
    /// The words around the locator.
    private let before: String
    private let after: String

    /// - Parameters:
    ///   - text: the citation with the placeholder.
    ///   - known: the citation with another number, as it must come out; nil is given where it does not.
    init?(_ text: CitationText, giving known: CitationText, at number: String) {
        self.text = text
        let places = Self.places(in: text.inlines)
        guard places.count <= 1 else { return nil }
        path = places.first ?? []
        if let words = text.inlines.words(at: path[...]) {
            let parts = words.split(separator: Self.placeholder, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            before = String(parts[0])
            after = String(parts[1])
        } else {
            before = ""
            after = ""
        }
        guard self.text(at: number) == known else { return nil }
    }

    func text(at number: String) -> CitationText {
        path.isEmpty ? text : CitationText(text.inlines.replacing(before + number + after, at: path[...]))
    }

    /// The ways to all words that hold the placeholder.
    private static func places(in inlines: [CitationInline]) -> [[Int]] {
        var places: [[Int]] = []
        for (index, inline) in inlines.enumerated() {
            if case .text(let text) = inline {
                if text.contains(placeholder) { places.append([index]) }
            } else {
                places += Self.places(in: inline.children).map { [index] + $0 }
            }
        }
        return places
    }
}

extension CitationReference {
    /// The locator where it is one plain number.
    package var plainNumber: String? {
        guard let locator, locator.utf8.count <= 9, !locator.hasByte(where: { !(0x30...0x39).contains($0) }) else {
            return nil
        }
        return locator
    }

    /// The same with another locator.
    package func at(_ locator: String) -> CitationReference {
        CitationReference(id, locator: locator, label: label, prefix: prefix, suffix: suffix, form: form)
    }
}

extension [CitationInline] {
    /// The words at the end of a way; nil for an empty one.
    fileprivate func words(at path: ArraySlice<Int>) -> String? {
        guard let place = path.first else { return nil }
        if case .text(let text) = self[place] { return text }
        return self[place].children.words(at: path.dropFirst())
    }

    fileprivate func replacing(_ words: String, at path: ArraySlice<Int>) -> [CitationInline] {
        guard let place = path.first else { return self }
        var inlines = self
        if case .text = self[place] {
            inlines[place] = .text(words)
        } else {
            inlines[place] = self[place].holding(self[place].children.replacing(words, at: path.dropFirst()))
        }
        return inlines
    }
}
