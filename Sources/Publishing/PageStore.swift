import Digests
import Files
import Serialization
import Synchronization

/// What is left of the pages of a build for the next one, in one file beside the record of the build.
///
/// The file holds no page's bytes: those are in the output folder, whose manifest it names. A file that is damaged in
/// any byte is none (it ends with its own digest), and so is one of other inputs, of another program, or of another
/// state of the folder. So it may be copied to another machine together with the folder, and nothing in it need be
/// trusted.
package struct PageStore: Sendable {
    /// What the pages of a store have in common.
    package struct Origin: Sendable, Hashable {
        /// Everything that the build was made of but the text of pages.
        package let inputs: String
        /// Files outside the project that the build read.
        package let readings: [BuildRecord.Reading]
        /// The digest of the folder's manifest.
        package let manifest: String
        /// `OutputState` after the build.
        package let output: String

        package init(inputs: String, readings: [BuildRecord.Reading], manifest: String, output: String) {
            self.inputs = inputs
            self.readings = readings
            self.manifest = manifest
            self.output = output
        }
    }

    static let mark = Array("attest pages 1\n".utf8)

    package let origin: Origin
    private let bytes: [UInt8]
    private let pages: [RelativePath: (key: Range<Int>, page: Range<Int>)]

    /// Nil where the bytes are not what a `Writer` left.
    package init?(_ bytes: [UInt8]) {
        let end = bytes.count - 64
        guard end > Self.mark.count, bytes.starts(with: Self.mark),
            bytes[end...].elementsEqual(Digest(of: bytes[..<end]).hexadecimal.utf8)
        else { return nil }
        var fields = FieldReader(bytes[Self.mark.count..<end])
        var pages: [RelativePath: (key: Range<Int>, page: Range<Int>)] = [:]
        while !fields.isDamaged, fields.flag() {
            let path = RelativePath(unchecked: fields.text())
            let key = fields.run().indices
            pages[path] = (key, fields.run().indices)
        }
        origin = Origin(&fields)
        guard !fields.isDamaged, fields.isAtEnd else { return nil }
        self.bytes = bytes
        self.pages = pages
    }

    /// What was left of a page under a key.
    package func page(_ path: RelativePath, key: String) -> ArraySlice<UInt8>? {
        guard let entry = pages[path], bytes[entry.key].elementsEqual(key.utf8) else { return nil }
        return bytes[entry.page]
    }
}

extension PageStore.Origin {
    fileprivate init(_ fields: inout FieldReader) {
        self.init(
            inputs: fields.text(),
            readings: fields.list { .init(kind: $0.text(), name: $0.text(), digest: $0.text()) },
            manifest: fields.text(), output: fields.text())
    }

    fileprivate func write(to fields: inout FieldWriter) {
        fields.text(inputs)
        fields.list(readings) { reading, fields in
            for text in [reading.kind, reading.name, reading.digest] { fields.text(text) }
        }
        fields.text(manifest)
        fields.text(output)
    }
}

extension PageStore {
    /// Writes a store page by page, so that it needs no memory of its own.
    ///
    /// A disk that refuses costs only the time of the next build.
    package final class Writer: Sendable {
        private struct State {
            var fields = FieldWriter(PageStore.mark)
            var digest = Digest.Running()
            var file: PartialFile?
        }

        private static let chunk = 1 << 20
        private let state: Mutex<State>

        /// - Parameter path: where the store is to lie, in a folder that is there.
        package init(path: String) {
            state = Mutex(State(file: PartialFile(path)))
        }

        /// Takes one page, from several tasks at once.
        package func add(_ path: RelativePath, key: String, page: ArraySlice<UInt8>) {
            state.withLock { state in
                state.fields.flag(true)
                state.fields.text(path.string)
                state.fields.text(key)
                state.fields.run(page)
                if state.fields.bytes.count >= Self.chunk { Self.flush(&state) }
            }
        }

        /// Puts the finished store in its place.
        package func finish(_ origin: Origin) {
            state.withLock { state in
                state.fields.flag(false)
                origin.write(to: &state.fields)
                Self.flush(&state)
                state.file?.write(Array(state.digest.digest.hexadecimal.utf8))
                state.file?.finish()
                state.file = nil
            }
        }

        private static func flush(_ state: inout State) {
            let bytes = state.fields.bytes
            state.digest.add(bytes)
            state.file?.write(bytes)
            state.fields = FieldWriter()
        }
    }
}
