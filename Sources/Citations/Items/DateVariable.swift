/// A variable of an item that holds a date (CSL 1.0.2, appendix IV, “Date Variables”).
package enum DateVariable: UInt8, Sendable, Hashable, CaseIterable {
    case accessed
    case availableDate
    case eventDate
    case issued
    case originalDate
    case submitted

    private static let table = [String: DateVariable](uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    package init?(name: String) {
        guard let variable = Self.table[name] else { return nil }
        self = variable
    }

    /// The variable's name in styles and CSL-JSON.
    package var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map(\.spelling)

    private var spelling: String {
        switch self {
        case .availableDate: "available-date"
        case .eventDate: "event-date"
        case .originalDate: "original-date"
        case .accessed: "accessed"
        case .issued: "issued"
        case .submitted: "submitted"
        }
    }
}
