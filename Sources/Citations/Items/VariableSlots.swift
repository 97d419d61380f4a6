/// Values by variable: a place in an array for each, since styles ask for variables a hundred times a cite.
///
/// The type itself asks nothing of its parameters: what it asked would be looked up among all conformances of the
/// program as soon as the first source is read.
package struct VariableSlots<Key, Value> {
    private var values: [Value?] = []

    /// Room for the variables that a source usually has, made at once.
    private static var usual: Int { 8 }

    package init() {}
}

extension VariableSlots where Key: RawRepresentable<UInt8> & Hashable {
    package init(_ pairs: [Key: Value]) {
        for (key, value) in pairs { self[key] = value }
    }

    package subscript(key: Key) -> Value? {
        get {
            let place = Int(key.rawValue)
            return place < values.count ? values[place] : nil
        }
        set {
            let place = Int(key.rawValue)
            if values.count <= place {
                values.reserveCapacity(max(place + 1, Self.usual))
                while values.count <= place { values.append(nil) }
            }
            values[place] = newValue
        }
    }

    /// The places that are in use, by the raw values of their variables; some may be empty.
    var places: Range<Int> { values.indices }

    subscript(at place: Int) -> Value? { values[place] }

    /// Hands over what is there, in the order of the variables.
    func visit(_ body: (Key, Value) -> Void) {
        for (place, value) in values.enumerated() {
            if let value, let key = Key(rawValue: UInt8(place)) { body(key, value) }
        }
    }
}

extension VariableSlots: Sendable where Value: Sendable {}
extension VariableSlots: Equatable where Value: Equatable {}
extension VariableSlots: Hashable where Value: Hashable {}
