import Diagnostics

/// What makes two findings the same when lines move: the rule, the file, the headline and the text that is marked.
/// Never a line number.
package struct FindingKey: Sendable, Hashable, Comparable {
    package let rule: String
    /// Empty for a finding without a place.
    package let file: String
    package let message: String
    /// The marked text up to the end of its line.
    package let text: String

    package init(rule: String, file: String, message: String, text: String) {
        self.rule = rule
        self.file = file
        self.message = message
        self.text = text
    }

    /// - Parameter source: the bytes of a file by its path relative to the root.
    package init(_ diagnostic: Diagnostic, source: (String) -> [UInt8]?) {
        var text = ""
        if let range = diagnostic.range, let bytes = source(range.file) {
            let start = min(max(0, range.offsets.lowerBound), bytes.count)
            let end = min(max(start, range.offsets.upperBound), bytes.count)
            let line = bytes[start..<end].prefix { $0 != 0x0A && $0 != 0x0D }
            text = String(decoding: line.prefix(200), as: UTF8.self)
        }
        self.init(
            rule: diagnostic.id, file: diagnostic.range?.file ?? "", message: diagnostic.message, text: text)
    }

    /// 64 bits of FNV-1a over the parts, in hexadecimal: short, and the same in every run.
    package var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [rule, file, message, text] {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    package static func < (lhs: FindingKey, rhs: FindingKey) -> Bool {
        (lhs.file, lhs.rule, lhs.message, lhs.text) < (rhs.file, rhs.rule, rhs.message, rhs.text)
    }
}
