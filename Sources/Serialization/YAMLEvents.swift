import CYAML

/// libyaml's parser as a sequence of events with byte offsets. Owns C memory; freed with the object.
final class YAMLEvents {
    enum Event {
        case scalar(text: String, isQuoted: Bool, anchor: String?)
        case sequenceStart(anchor: String?)
        case sequenceEnd
        case mappingStart(anchor: String?)
        case mappingEnd
        case alias(String)
        case documentStart
        case documentEnd
        case streamEnd
        case other
    }

    struct SyntaxError: Error {
        let problem: String
        let offset: Int
    }

    private let bytes: [UInt8]
    private let input: UnsafeMutablePointer<UInt8>
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let base: Int
    private let end: Int
    // libyaml counts code points; bytes are counted along with it, since marks seldom go back.
    private var cursorIndex = 0
    private var cursorOffset: Int

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        base = range.lowerBound
        end = range.upperBound
        cursorOffset = range.lowerBound
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, range.count))
        bytes[range].withUnsafeBufferPointer { source in
            if let start = source.baseAddress { copy.initialize(from: start, count: range.count) }
        }
        input = copy
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input, range.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    /// The next event and its place in the file.
    func next() throws(SyntaxError) -> (event: Event, range: Range<Int>) {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
        defer { yaml_event_delete(&event) }
        let start = offset(of: event.start_mark)
        let range = start..<max(start, offset(of: event.end_mark))
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let buffer = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return (
                .scalar(
                    text: String(decoding: buffer, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE,
                    anchor: Self.text(scalar.anchor)), range
            )
        case YAML_SEQUENCE_START_EVENT:
            return (.sequenceStart(anchor: Self.text(event.data.sequence_start.anchor)), range)
        case YAML_SEQUENCE_END_EVENT: return (.sequenceEnd, range)
        case YAML_MAPPING_START_EVENT: return (.mappingStart(anchor: Self.text(event.data.mapping_start.anchor)), range)
        case YAML_MAPPING_END_EVENT: return (.mappingEnd, range)
        case YAML_ALIAS_EVENT: return (.alias(Self.text(event.data.alias.anchor) ?? ""), range)
        case YAML_DOCUMENT_START_EVENT: return (.documentStart, range)
        case YAML_DOCUMENT_END_EVENT: return (.documentEnd, range)
        case YAML_STREAM_END_EVENT: return (.streamEnd, range)
        default: return (.other, range)
        }
    }

    private func syntaxError() -> SyntaxError {
        let value = parser.pointee
        let problem = value.problem.map { String(cString: $0) } ?? "broken YAML"
        let isReaderError = value.error == YAML_READER_ERROR
        var place = isReaderError ? min(base + value.problem_offset, end) : offset(of: value.problem_mark)
        // What is never closed is noticed at the end of the text; the mistake is where it opened.
        if !isReaderError, value.context != nil, bytes[place..<end].allSatisfy({ $0 <= 0x20 }) {
            place = offset(of: value.context_mark)
        }
        return SyntaxError(problem: problem, offset: place)
    }

    /// The byte offset of a mark, counted on from the last one that was asked for.
    private func offset(of mark: yaml_mark_t) -> Int {
        while cursorIndex < mark.index, cursorOffset < end {
            cursorOffset += 1
            while cursorOffset < end, bytes[cursorOffset] & 0xC0 == 0x80 { cursorOffset += 1 }
            cursorIndex += 1
        }
        while cursorIndex > mark.index, cursorOffset > base {
            cursorOffset -= 1
            while cursorOffset > base, bytes[cursorOffset] & 0xC0 == 0x80 { cursorOffset -= 1 }
            cursorIndex -= 1
        }
        return cursorOffset
    }

    private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
