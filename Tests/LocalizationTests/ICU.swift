import _FoundationICU

/// ICU itself, which ships inside Foundation on Linux, as a reference that we did not write. Its C functions are private
/// to Foundation (`swift_` before their names), so only tests may call them.
enum ICU {
    /// A number formatted by a skeleton, “compact-long”, “unit/hectare unit-width-full-name”; nil where ICU refuses.
    static func number(_ decimal: String, _ skeleton: String, _ locale: String) -> String? {
        withFormatted(decimal, skeleton, locale) { result -> String? in
            var status = U_ZERO_ERROR
            let length = swift_unumf_resultToString(result, nil, 0, &status)
            status = U_ZERO_ERROR
            var units = [UChar](repeating: 0, count: Int(length) + 1)
            swift_unumf_resultToString(result, &units, Int32(units.count), &status)
            return status.rawValue <= 0 ? String(decoding: units.prefix(Int(length)), as: UTF16.self) : nil
        }
    }

    /// The plural categories of numbers with as many fraction digits as are written; nil where ICU has no rules.
    static func plurals(_ decimals: [String], _ locale: String, ordinal: Bool) -> [String]? {
        var status = U_ZERO_ERROR
        let rules = swift_uplrules_openForType(locale, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, &status)
        guard status.rawValue <= 0, let rules else { return nil }
        defer { swift_uplrules_close(rules) }
        var units = [UChar](repeating: 0, count: 32)
        var formatters: [Int: OpaquePointer] = [:]
        defer { for formatter in formatters.values { swift_unumf_close(formatter) } }
        guard let result = swift_unumf_openResult(&status) else { return nil }
        defer { swift_unumf_closeResult(result) }
        return decimals.map { decimal in
            let point = decimal.firstIndex(of: ".")
            let fraction = point.map { decimal.distance(from: $0, to: decimal.endIndex) - 1 } ?? 0
            if formatters[fraction] == nil {
                let skeleton = fraction == 0 ? "precision-integer" : "." + String(repeating: "0", count: fraction)
                let text = Array(skeleton.utf16)
                formatters[fraction] = swift_unumf_openForSkeletonAndLocale(text, Int32(text.count), locale, &status)
            }
            guard let formatter = formatters[fraction] else { return "" }
            swift_unumf_formatDecimal(formatter, decimal, Int32(decimal.utf8.count), result, &status)
            let length = swift_uplrules_selectFormatted(rules, result, &units, 32, &status)
            return status.rawValue <= 0 ? String(decoding: units.prefix(Int(length)), as: UTF16.self) : ""
        }
    }

    private static func withFormatted(
        _ decimal: String, _ skeleton: String, _ locale: String, _ body: (OpaquePointer) -> String?
    ) -> String? {
        var status = U_ZERO_ERROR
        let units = Array(skeleton.utf16)
        guard let formatter = swift_unumf_openForSkeletonAndLocale(units, Int32(units.count), locale, &status),
            status.rawValue <= 0
        else { return nil }
        defer { swift_unumf_close(formatter) }
        guard let result = swift_unumf_openResult(&status) else { return nil }
        defer { swift_unumf_closeResult(result) }
        swift_unumf_formatDecimal(formatter, decimal, Int32(decimal.utf8.count), result, &status)
        return status.rawValue <= 0 ? body(result) : nil
    }

    /// The script of a character, “Latn”; “Zyyy” for common ones.
    static func script(of scalar: Unicode.Scalar) -> String {
        let value = swift_u_getIntPropertyValue(UChar32(scalar.value), UCHAR_SCRIPT)
        guard let name = swift_u_getPropertyValueName(UCHAR_SCRIPT, value, U_SHORT_PROPERTY_NAME) else { return "Zzzz" }
        return String(cString: name)
    }
}
