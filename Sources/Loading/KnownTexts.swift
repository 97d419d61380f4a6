import Markdown
import Serialization

/// What an earlier build read in the texts of pages that have not changed since: their directives, where nothing was
/// wrong with the text.
package struct KnownTexts: Sendable {
    private let recall: @Sendable (_ file: String) -> ArraySlice<UInt8>?
    private let remember: @Sendable (_ file: String, _ bytes: [UInt8]) -> Void

    package init(
        recall: @escaping @Sendable (_ file: String) -> ArraySlice<UInt8>?,
        remember: @escaping @Sendable (_ file: String, _ bytes: [UInt8]) -> Void
    ) {
        self.recall = recall
        self.remember = remember
    }

    func directives(in file: String) -> [Directive]? {
        guard let bytes = recall(file) else { return nil }
        var fields = FieldReader(bytes)
        let directives = fields.list { Directive(&$0) }.compactMap(\.self)
        return fields.isDamaged || !fields.isAtEnd ? nil : directives
    }

    func remember(_ directives: [Directive], in file: String) {
        var fields = FieldWriter()
        // As `list` writes them, which runs unspecialized here.
        fields.number(directives.count)
        for directive in directives { directive.write(to: &fields) }
        remember(file, fields.bytes)
    }
}
