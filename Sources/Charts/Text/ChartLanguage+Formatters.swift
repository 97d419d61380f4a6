import Serialization

extension ChartLanguage {
    /// The functions that write a language's numbers, dates and messages.
    ///
    /// A class so that a language is passed around as one reference.
    final class Formatters: Sendable {
        let number: @Sendable (_ value: Double, _ decimals: Int) -> String
        let compactNumber: @Sendable (_ value: Double) -> String
        let percent: @Sendable (_ value: Double, _ decimals: Int) -> String
        /// A number without grouping: years.
        let plainInteger: @Sendable (_ value: Int) -> String
        let date: @Sendable (_ date: CalendarDate, _ style: DateStyle) -> String
        let period: @Sendable (_ from: CalendarDate, _ to: CalendarDate) -> String
        /// A number with its unit, in the plural form that it asks for.
        let quantity: @Sendable (_ value: Double, _ unit: String, _ isCompact: Bool) -> String
        /// A unit's name for an axis; nil where the language has none.
        let unitName: @Sendable (_ unit: String) -> String?
        let message: @Sendable (_ key: String, _ arguments: [(String, String)], _ count: Int?) -> String

        init(
            number: @escaping @Sendable (_ value: Double, _ decimals: Int) -> String,
            compactNumber: @escaping @Sendable (_ value: Double) -> String,
            percent: @escaping @Sendable (_ value: Double, _ decimals: Int) -> String,
            plainInteger: @escaping @Sendable (_ value: Int) -> String,
            date: @escaping @Sendable (_ date: CalendarDate, _ style: DateStyle) -> String,
            period: @escaping @Sendable (_ from: CalendarDate, _ to: CalendarDate) -> String,
            quantity: @escaping @Sendable (_ value: Double, _ unit: String, _ isCompact: Bool) -> String,
            unitName: @escaping @Sendable (_ unit: String) -> String?,
            message: @escaping @Sendable (_ key: String, _ arguments: [(String, String)], _ count: Int?) -> String
        ) {
            self.number = number
            self.compactNumber = compactNumber
            self.percent = percent
            self.plainInteger = plainInteger
            self.date = date
            self.period = period
            self.quantity = quantity
            self.unitName = unitName
            self.message = message
        }
    }
}
