import Diagnostics
import Serialization

/// An id with its place. Ids name things in prose, SQL and addresses.
struct LedgerID {
    let text: String
    let range: SourceRange

    /// The required key `id` of a mapping; nil with a diagnostic.
    static func required(_ keys: inout Fields, _ bag: inout DiagnosticBag) -> LedgerID? {
        guard let node = keys.requiredNode("id", &bag) else { return nil }
        let place = keys.place(of: node)
        guard let text = node.text, check(text, at: place, &bag) else {
            if node.text == nil { bag.add(.ledgerID, "\(node.kindName) as an id", at: place) }
            return nil
        }
        return LedgerID(text: text, range: place)
    }

    /// Whether a text can be an id: not empty, no white space, and none of the characters that end an id in prose,
    /// lists and addresses.
    static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard !bytes.isEmpty, bytes.count <= 200 else { return false }
            for byte in bytes {
                switch byte {
                case 0...0x20, 0x7F: return false
                case 0x22, 0x23, 0x25, 0x27, 0x2C, 0x2F, 0x3B, 0x3C, 0x3E, 0x3F, 0x5B, 0x5C, 0x5D, 0x60, 0x7B, 0x7D:
                    return false
                default: continue
                }
            }
            return true
        }
    }

    static func check(_ text: String, at place: SourceRange, _ bag: inout DiagnosticBag) -> Bool {
        guard !isValid(text) else { return true }
        bag.add(
            .ledgerID, text.isEmpty ? "empty id" : "“\(text.prefix(60))” cannot be an id", at: place,
            help: "use letters, digits, hyphens and points, such as victims-2024")
        return false
    }
}
