/// The numbers by which charts, tables and annexes name sources: places in the bibliography.
struct SourceNumbers {
    /// Sources in the order of their numbers.
    private(set) var order: [String]
    private var numbers: [String: Int]
    private let grows: Bool

    /// A bibliography that is known beforehand.
    init(_ order: [String]) {
        self.order = order
        numbers = Dictionary(order.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        grows = false
    }

    /// A list that takes each source as it is named.
    init() {
        order = []
        numbers = [:]
        grows = true
    }

    /// The number of a source, from 1; nil for one that the bibliography does not list.
    mutating func number(of source: String) -> Int? {
        if let number = numbers[source] { return number }
        guard grows else { return nil }
        order.append(source)
        numbers[source] = order.count
        return order.count
    }
}
