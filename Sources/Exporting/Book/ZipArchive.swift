import CZip
import Files
import Serialization

/// A ZIP file in memory (libzip): entries in the order in which they were added, all with one time, the same bytes
/// for the same entries.
final class ZipArchive {
    private let source: OpaquePointer
    private let archive: OpaquePointer
    private let moment: Timestamp
    /// Held until the archive is written: libzip reads them only then.
    private var contents: [UnsafeMutableRawPointer] = []
    private var isClosed = false

    /// - Parameter moment: the time of every entry; 1980 where it is earlier, since the format begins there.
    /// - Throws: `DiskFailure` where there is no memory.
    init(moment: Timestamp) throws(DiskFailure) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw DiskFailure("cannot make a ZIP file: \(String(cString: zip_error_strerror(&error)))")
        }
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
            zip_source_free(source)
            throw DiskFailure("cannot make a ZIP file: \(String(cString: zip_error_strerror(&error)))")
        }
        self.source = source
        self.archive = archive
        self.moment = moment
    }

    deinit {
        if !isClosed { zip_discard(archive) }
        zip_source_free(source)
        for content in contents { content.deallocate() }
    }

    /// Adds a file.
    ///
    /// - Parameter isStored: without compression, as EPUB asks of `mimetype` (OCF 3.3 §4.2.3).
    func add(_ name: String, _ bytes: [UInt8], isStored: Bool = false) throws(DiskFailure) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
        contents.append(copy)
        guard let entry = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 0) else { throw failure() }
        let index = zip_file_add(archive, name, entry, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(entry)
            throw failure()
        }
        let method = isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard zip_set_file_compression(archive, zip_uint64_t(index), method, isStored ? 0 : 9) == 0,
            zip_file_set_dostime(archive, zip_uint64_t(index), dosTime, dosDate, 0) == 0
        else { throw failure() }
    }

    /// The whole file. Nothing can be added afterwards.
    func finish() throws(DiskFailure) -> [UInt8] {
        guard zip_close(archive) == 0 else { throw failure() }
        isClosed = true
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw failure() }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
        guard Int(count) == bytes.count else { throw failure() }
        return bytes
    }

    private var dosDate: zip_uint16_t {
        let date = moment.date
        guard date.year >= 1980 else { return 33 }
        return zip_uint16_t((min(date.year, 2107) - 1980) << 9 | (date.month ?? 1) << 5 | (date.day ?? 1))
    }

    private var dosTime: zip_uint16_t {
        guard moment.date.year >= 1980 else { return 0 }
        let seconds = ((moment.seconds % 86_400) + 86_400) % 86_400
        return zip_uint16_t(seconds / 3600 << 11 | seconds / 60 % 60 << 5 | seconds % 60 / 2)
    }

    private func failure() -> DiskFailure {
        DiskFailure("cannot write the ZIP file: \(String(cString: zip_strerror(archive)))")
    }
}
