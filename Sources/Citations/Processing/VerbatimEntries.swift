/// Tells whether a style lists all sources of a shape alike: with the words of title and address, the day and the year
/// as they are and the same around them, so that the entry of one shows how those of others look.
///
/// A style does otherwise where it changes the case of a title, asks whether it is a number, makes a label from a year or
/// gives days ordinals.
struct VerbatimEntries {
    /// Of a source of the shape.
    private let renderer: Renderer

    init(_ renderer: Renderer) {
        self.renderer = renderer
    }

    var areAlike: Bool { areVerbatim(renderer.narrowed.bibliography) }

    private func areVerbatim(_ elements: [RenderingElement]) -> Bool {
        elements.allSatisfy(isVerbatim)
    }

    private func isVerbatim(_ element: RenderingElement) -> Bool {
        switch element {
        case .text(let text):
            let keepsWords = text.textCase == nil && !text.stripsPeriods
            switch text.source {
            case .variable(.citationLabel, _): return false
            case .variable(let variable, _): return keepsWords || !differs(variable)
            case .macro(let index): return keepsWords && areVerbatim(renderer.narrowed.macros[index])
            case .term, .value: return true
            }
        case .number(let number): return !differs(number.variable)
        case .label(let label): return label.variable.map { !differs($0) } ?? true
        case .date(let date): return isVerbatim(date)
        case .names(let names): return areVerbatim(names.substitutes)
        case .group(let group): return areVerbatim(group.children)
        case .choose(let choose):
            return choose.branches.allSatisfy { $0.conditions.allSatisfy(isSame) && areVerbatim($0.children) }
        case .missing: return true
        }
    }

    /// Days may be ordinals where that is the first alone.
    private func isVerbatim(_ date: DateElement) -> Bool {
        renderer.parts(of: date).0.allSatisfy { part in
            switch (part.name, part.form) {
            case (.year, .short?), (.day, .leadingZeros?): false
            case (.day, .ordinal?): renderer.locale.limitsDayOrdinals
            default: true
            }
        }
    }

    private func isSame(_ condition: ChooseElement.Condition) -> Bool {
        if case .isNumeric(.text(let variable)?) = condition { return !differs(variable) }
        return true
    }

    /// Whether sources of the shape differ in a variable.
    private func differs(_ variable: TextVariable) -> Bool {
        switch variable {
        case .title, .titleShort, .url, .citationLabel: true
        default: false
        }
    }
}

extension CitationProcessor {
    /// Whether the entries of all sources that are like this one but for title, address, and the day and year of their
    /// issue differ in these alone, as far as `showsAsWritten` holds for the title, the year has four digits, and the
    /// day is the first for both or for none.
    package func listsAlike(_ item: CitationItem) -> Bool {
        guard style.bibliography != nil else { return false }
        return VerbatimEntries(entryRenderer(item)).areAlike
    }

    /// Whether a title in the processor's language comes out letter by letter and leaves its neighbors alone: without
    /// markup, quotation marks and superscripts, in the direction of the language, with no space and no mark that ends
    /// words at either end.
    package func showsAsWritten(_ title: String) -> Bool {
        guard let first = title.utf8.first, let last = title.utf8.last, Self.isInert(first), Self.isInert(last),
            !RichText.mayHaveMarkup(title), !Guillemets.occur(in: title),
            !SuperscriptCharacters.mayOccur(in: title)
        else { return false }
        return TextDirection.isRightToLeft(title) ?? locale.isRightToLeft == locale.isRightToLeft
    }

    /// Whether a byte at the edge of a text settles nothing where the text meets another; A0 may end a no-break space.
    private static func isInert(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0xA0 && !Punctuation.isMark(byte)
    }
}
