/// The catalog's name for a unit as ledgers write it: `sq km`, `sq_km` and `Sq-Km` are all `sq-km`, `%` is `percent`.
enum UnitName {
    static func normalized(_ unit: String) -> String {
        if unit == "%" { return "percent" }
        var unit = unit
        let isNormal = unit.withUTF8 { $0.allSatisfy { !(0x41...0x5A).contains($0) && $0 != 0x20 && $0 != 0x5F } }
        if isNormal { return unit }
        var bytes: [UInt8] = []
        for byte in unit.utf8 {
            switch byte {
            case 0x41...0x5A: bytes.append(byte | 0x20)
            case 0x20, 0x5F: bytes.append(0x2D)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Three Latin capitals: an ISO 4217 code, as far as form can say.
    static func isCurrencyCode(_ unit: String) -> Bool {
        unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}
