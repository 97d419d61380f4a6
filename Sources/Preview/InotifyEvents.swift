#if os(Linux)
    import Glibc
    import Synchronization

    /// What inotify(7) told and nobody has asked for yet.
    final class InotifyEvents: Sendable {
        private struct Values {
            /// Paths below the root with a slash at their end, by their watches; the root's is empty.
            var watched: [Int32: String] = [:]
            var change: FolderChange?
        }

        /// After any of these more than one file may be another.
        private static let wide =
            UInt32(IN_ISDIR) | UInt32(IN_Q_OVERFLOW) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

        private let values = Mutex(Values())
        /// The names at the root that matter.
        private let folders: Set<String>

        init(folders: Set<String>) {
            self.folders = folders
        }

        var hasAny: Bool { values.withLock { $0.change != nil } }

        func watch(_ folders: [Int32: String]) {
            values.withLock { $0.watched = folders }
        }

        /// The changes so far, which are forgotten.
        func take() -> FolderChange? {
            values.withLock { values in
                defer { values.change = nil }
                return values.change
            }
        }

        /// Reads a buffer of `inotify_event`s: watch, mask, cookie, length of the name, name.
        func add(_ buffer: UnsafeRawBufferPointer) {
            values.withLock { values in
                var start = 0
                while start + 16 <= buffer.count {
                    let watch = buffer.loadUnaligned(fromByteOffset: start, as: Int32.self)
                    let mask = buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
                    let length = Int(buffer.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
                    let end = min(start + 16 + length, buffer.count)
                    let name = String(decoding: buffer[(start + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
                    if let change = change(values.watched[watch], mask, name) {
                        if values.change?.add(change) == nil { values.change = change }
                    }
                    start = end
                }
            }
        }

        private func change(_ folder: String?, _ mask: UInt32, _ name: String) -> FolderChange? {
            // The system took a watch away: what it watched was told to be gone before.
            if mask & UInt32(IN_IGNORED) != 0 { return nil }
            guard mask & UInt32(IN_Q_OVERFLOW) == 0 else { return .everything }
            // Hidden files and editors' backups are no part of a project.
            if !name.isEmpty, name.hasPrefix(".") || name.hasSuffix("~") { return nil }
            if let folder, folder.isEmpty, !name.isEmpty { return folders.contains(name) ? .everything : nil }
            guard mask & Self.wide == 0, let folder, !name.isEmpty, !name.contains("\u{FFFD}") else {
                return .everything
            }
            return .files([folder + name])
        }
    }
#endif
