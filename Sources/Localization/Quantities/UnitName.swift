/// The catalog's name for a unit as ledgers write it: `sq km`, `sq_km` and `Sq-Km` are all `sq-km`, `%` is `percent`.
enum UnitName {
    static func normalized(_ unit: String) -> String {
        if unit == "%" { return "percent" }
        var unit = unit
        let isNormal = unit.withUTF8 { $0.allSatisfy { !(0x41...0x5A).contains($0) && $0 != 0x20 && $0 != 0x5F } }
        if isNormal { return unit }
        return unit.withUTF8 { unit in
            String(unsafeUninitializedCapacity: unit.count) { name in
                for (index, byte) in unit.enumerated() {
                    switch byte {
                    case 0x41...0x5A: name[index] = byte | 0x20
                    case 0x20, 0x5F: name[index] = 0x2D
                    default: name[index] = byte
                    }
                }
                return unit.count
            }
        }
    }

    /// Three Latin capitals: an ISO 4217 code, as far as form can say.
    static func isCurrencyCode(_ unit: String) -> Bool {
        unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}
