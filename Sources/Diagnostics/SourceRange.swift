/// A stretch of an input file, in UTF-8 bytes from the start of the file as it is stored.
///
/// Front matter, byte order marks and carriage returns count: offset 0 is the file's first byte, whatever part of
/// the file a reader was given.
package struct SourceRange: Sendable, Hashable {
    /// The path relative to the project's root, with `/`.
    package let file: String
    /// UTF-8 byte offsets into the file.
    package let offsets: Range<Int>

    package init(file: String, offsets: Range<Int>) {
        self.file = file
        self.offsets = offsets
    }

    /// The empty range at a byte offset; the start of the file unless told otherwise.
    package init(file: String, at offset: Int = 0) {
        self.init(file: file, offsets: offset..<offset)
    }
}
