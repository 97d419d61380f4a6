/// `cs:date`: a date in a localized form, or in the parts that the style lists.
final class DateElement: Sendable {
    enum Form: String, Sendable, Hashable { case numeric, text }

    /// How much of a localized date is shown.
    enum Precision: String, Sendable {
        case yearMonthDay = "year-month-day"
        case yearMonth = "year-month"
        case year
    }

    let variable: DateVariable
    /// Nil for a date described by its parts alone.
    let form: Form?
    let precision: Precision
    let parts: [DatePart]
    let delimiter: String
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?
    let textCase: TextCase?

    init(
        variable: DateVariable, form: Form?, precision: Precision, parts: [DatePart], delimiter: String,
        formatting: Formatting, affixes: Affixes, display: Display?, textCase: TextCase?
    ) {
        self.variable = variable
        self.form = form
        self.precision = precision
        self.parts = parts
        self.delimiter = delimiter
        self.formatting = formatting
        self.affixes = affixes
        self.display = display
        self.textCase = textCase
    }
}

/// `cs:date-part`: year, month or day, and how it is written.
///
/// An object, since dates are put together from lists of parts.
final class DatePart: Sendable {
    enum Name: String, Sendable { case year, month, day }

    enum Form: String, Sendable {
        case long, short, numeric, ordinal
        case leadingZeros = "numeric-leading-zeros"
    }

    let name: Name
    /// Nil where the style does not say.
    let form: Form?
    /// What stands between the ends of a range in which this is the largest part that differs.
    let rangeDelimiter: String?
    let formatting: Formatting
    let affixes: Affixes
    /// Whether the style or locale gives affixes at all, for a style's own replace a locale's.
    let stripsPeriods: Bool
    let textCase: TextCase?

    init(
        name: Name, form: Form?, rangeDelimiter: String?, formatting: Formatting, affixes: Affixes, stripsPeriods: Bool,
        textCase: TextCase?
    ) {
        self.name = name
        self.form = form
        self.rangeDelimiter = rangeDelimiter
        self.formatting = formatting
        self.affixes = affixes
        self.stripsPeriods = stripsPeriods
        self.textCase = textCase
    }
}
