/// Values by variable: a place in an array for each, since styles ask for variables a hundred times a cite.
package struct VariableSlots<Key: RawRepresentable<UInt8> & Hashable & Sendable, Value: Hashable & Sendable>: Sendable,
    Hashable
{
    private var values: [Value?] = []

    package init() {}

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
