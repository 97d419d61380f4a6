/// Values by variable: a place in an array for each, since styles ask for variables a hundred times a cite.
///
/// The type itself asks nothing of its parameters: what it asked would be looked up among all conformances of the
/// program as soon as the first source is read.
package struct VariableSlots<Key, Value> {
    private var values: [Value?] = []

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
            while values.count <= place { values.append(nil) }
            values[place] = newValue
        }
    }
}

extension VariableSlots: Sendable where Value: Sendable {}
extension VariableSlots: Equatable where Value: Equatable {}
extension VariableSlots: Hashable where Value: Hashable {}
