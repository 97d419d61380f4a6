import CArena
import CCMark
import Diagnostics
import Serialization

/// Markdown to a tree: CommonMark as libcmark reads it, with footnotes, tables, directives, citations and
/// abbreviations.
///
/// The text is scanned for the extensions' blocks, rewritten so that libcmark sees blocks and words of its own in
/// their place, parsed by libcmark, and laid down with the extensions where they stood.
package enum MarkdownParser {
    /// The longest text that is read, in bytes: libcmark counts in 32 bits.
    package static let maximumSize = 256 << 20

    /// Parses the body of a file.
    ///
    /// - Parameter body: the part to read, from the offset after the front matter; all of it unless told otherwise.
    ///   Offsets in the result count from the start of the file.
    /// - Parameter isChecked: whether the caller knows that all bytes are UTF-8.
    package static func parse(
        _ bytes: [UInt8], body: Range<Int>? = nil, file: String, options: MarkdownOptions = MarkdownOptions(),
        isChecked: Bool = false
    ) -> Diagnosed<MarkdownDocument> {
        var bag = DiagnosticBag()
        var range = (body ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        if range.lowerBound == 0 {
            let mark = TextEncoding.byteOrderMarkLength(bytes)
            range = min(mark, range.upperBound)..<range.upperBound
        }
        if range.count > maximumSize {
            bag.add(
                .markdownSize, "text of \(range.count) bytes where at most \(maximumSize) are read",
                at: SourceRange(file: file, at: range.lowerBound), help: "part the file into several pages")
            range = range.lowerBound..<range.lowerBound
        }
        let isValid = isChecked || TextEncoding.check(bytes, file: file, &bag)
        let document = bytes.withUnsafeBufferPointer { text in
            parse(text, range, bytes, file: file, isValid: isValid, options, &bag)
        }
        return Diagnosed(document, bag)
    }

    private static func parse(
        _ text: Bytes, _ range: Range<Int>, _ source: [UInt8], file: String, isValid: Bool,
        _ options: MarkdownOptions, _ bag: inout DiagnosticBag
    ) -> MarkdownDocument {
        var scanner = BlockScanner(text, options: options)
        scanner.scan(range)
        let structure = scanner.structure
        let sentinel = Self.sentinel(avoiding: structure.controls)
        let footnotes = footnoteKeys(structure, text)
        var inline = InlineRewriter(
            text, sentinel: sentinel ?? 0, replacements: structure.replacements, footnotes: footnotes,
            schema: options.schema)
        // libcmark replaces U+0000, and has places of its own for a last line without an end.
        let isOutline =
            structure.isOutline && isValid && structure.controls & 1 == 0 && text[range].last == .newline
        if options.extensions, options.readsOutlines, isOutline, let sentinel {
            var outline = InlineRewriter(
                text, sentinel: sentinel, replacements: [], footnotes: footnotes, schema: options.schema)
            if outline.readOutline(structure) {
                return document(text, range, source, file: file, structure, outline, sentinel, options, &bag)
            }
        }
        if options.extensions, sentinel != nil { inline.rewrite(structure) }
        var result = SourceRewriter.rewrite(
            text, range, blocks: structure.edits, inlines: inline.edits, replacements: inline.replacements)
        SourceRewriter.placeLeaves(structure, in: &result.image)

        return result.image.withView { image in
            inline.fragments.withView { fragments in
                var builder = TreeBuilder(
                    text: text, structure: structure, image: image, fragments: fragments,
                    markLines: result.markLines, inline: inline, sentinel: sentinel ?? 0, options: options)
                CommonMark.parse(fragments.bytes, image.bytes, validates: !isValid) { root in
                    builder.build(root, range: range)
                }
                return builder.finish(file: file, source: source, &bag)
            }
        }
    }

    /// The document of a text of which libcmark reads no more than the fragments.
    private static func document(
        _ text: Bytes, _ range: Range<Int>, _ source: [UInt8], file: String, _ structure: BlockStructure,
        _ inline: InlineRewriter, _ sentinel: UInt8, _ options: MarkdownOptions, _ bag: inout DiagnosticBag
    ) -> MarkdownDocument {
        inline.fragments.withView { fragments in
            var builder = TreeBuilder(
                text: text, structure: structure, image: ImageView(), fragments: fragments, markLines: [],
                inline: inline, sentinel: sentinel, options: options)
            if fragments.leaves.isEmpty {
                builder.build(outline: nil, range: range)
            } else {
                CommonMark.parse(fragments.bytes, Bytes(start: nil, count: 0), validates: false) { root in
                    builder.build(outline: root, range: range)
                }
            }
            return builder.finish(file: file, source: source, &bag)
        }
    }

    /// The first footnote of each label.
    private static func footnoteKeys(_ structure: BlockStructure, _ text: Bytes) -> [String: Int] {
        var keys: [String: Int] = [:]
        keys.reserveCapacity(structure.footnotes.count)
        for (index, footnote) in structure.footnotes.enumerated() {
            let key = FootnoteSyntax.key(text.string(footnote.label))
            if keys[key] == nil { keys[key] = index }
        }
        return keys
    }

    /// A control character that the text does not have; nil in the odd text that has them all.
    private static func sentinel(avoiding controls: UInt32) -> UInt8? {
        let candidates: [UInt8] = Array(0x01...0x08) + Array(0x0E...0x1F)
        return candidates.first { controls & (1 << UInt32($0)) == 0 }
    }
}

/// libcmark's parser with a bump allocator of its own.
enum CommonMark {
    private static func memory() -> cmark_mem {
        cmark_mem(
            calloc: { attest_arena_calloc($0, $1) }, realloc: { attest_arena_realloc($0, $1) },
            free: { attest_arena_free($0) })
    }

    /// Parses two texts as one, and hands the tree to a closure; it is gone afterwards.
    static func parse(
        _ first: Bytes, _ second: Bytes, validates: Bool, _ body: (OpaquePointer) -> Void
    ) {
        var memory = memory()
        withUnsafeMutablePointer(to: &memory) { memory in
            let options = validates ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
            defer { attest_arena_reset() }
            guard let parser = cmark_parser_new_with_mem(options, memory) else { return }
            feed(parser, first)
            feed(parser, second)
            guard let root = cmark_parser_finish(parser) else { return }
            body(root)
        }
    }

    private static func feed(_ parser: OpaquePointer, _ bytes: Bytes) {
        guard !bytes.isEmpty else { return }
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
}
