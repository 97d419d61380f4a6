/// A variable of an item that holds a date (CSL 1.0.2, appendix IV, “Date Variables”).
package enum DateVariable: String, Sendable, Hashable, CaseIterable {
    case accessed
    case availableDate = "available-date"
    case eventDate = "event-date"
    case issued
    case originalDate = "original-date"
    case submitted
}
