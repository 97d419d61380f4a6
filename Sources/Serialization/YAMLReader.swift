import CYAML
import Diagnostics

/// YAML to nodes that know their places, by libyaml's event interface.
///
/// Scalars stay as they are written (`no` is text, `012` is text); `~`, `null` and nothing are null. Duplicate keys,
/// aliases that never end and nesting beyond 64 levels are diagnostics.
package enum YAMLReader {
    /// The first document's value; nil after an error, which is reported at its place, and for an empty file.
    ///
    /// - Parameter range: the part of the file to read, for front matter; offsets count from the start of the file.
    /// - Parameter isChecked: whether the caller knows that all bytes are UTF-8.
    package static func read(
        _ bytes: [UInt8], in range: Range<Int>? = nil, file: String, isChecked: Bool = false,
        _ bag: inout DiagnosticBag
    ) -> Node? {
        guard isChecked || TextEncoding.check(bytes, in: range, file: file, &bag) else { return nil }
        var range = range ?? 0..<bytes.count
        if range.lowerBound == 0, range.upperBound >= 3 {
            range = min(TextEncoding.byteOrderMarkLength(bytes), range.upperBound)..<range.upperBound
        }
        if let node = PlainYAML.read(bytes, in: range) { return node }
        var composer = YAMLComposer(bytes: bytes, range: range, file: file)
        do throws(YAMLComposer.Failure) {
            let node = try composer.document()
            bag.add(contentsOf: composer.duplicates)
            return node
        } catch {
            let end = min(error.offset + 1, max(bytes.count, error.offset))
            bag.add(
                error.rule, error.message, at: SourceRange(file: file, offsets: error.offset..<end), help: error.help)
            return nil
        }
    }
}
