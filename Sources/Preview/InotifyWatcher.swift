#if os(Linux)
    import Files
    import Glibc
    import Synchronization

    /// Watches with inotify(7). Saves by rename, new folders and overflowing queues are events like any other.
    package final class InotifyWatcher: FolderWatcher {
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)
        /// A storm of saves is over when nothing happened for this long, and never waited for longer than ten times it.
        private static let quiet: Int32 = 8

        private let descriptor: Int32
        private let root: String
        private let folders: [String]
        private let events: InotifyEvents
        private let changes: AsyncStream<Void>
        private let wake: AsyncStream<Void>.Continuation

        /// Nil where the system has no more watches or instances to give; poll then.
        package init?(root: String, folders: [String]) {
            descriptor = inotify_init1(Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            self.root = root
            self.folders = folders.map { root + "/" + $0 }
            events = InotifyEvents(folders: Set(folders))
            // One waiting wake-up is enough: a reading sees everything that came before it.
            (changes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            guard watchAll() else { return nil }
            let thread = InotifyThread(descriptor: descriptor, quiet: Self.quiet, events: events, wake: wake)
            guard thread.start() else { return nil }
        }

        deinit {
            close(descriptor)
        }

        package func refresh() {
            _ = watchAll()
        }

        package func nextChange() async -> FolderChange {
            for await _ in changes {
                if let change = events.take() { return change }
            }
            return .everything
        }

        /// Watching a folder twice is one watch.
        private func watchAll() -> Bool {
            // The root tells when a folder that was deleted comes back.
            let top = inotify_add_watch(descriptor, root, Self.mask & ~UInt32(IN_CLOSE_WRITE))
            guard top >= 0 else { return false }
            var watched = [top: ""]
            for folder in FolderSignature.read(folders).folders {
                let watch = inotify_add_watch(descriptor, folder, Self.mask)
                if watch >= 0 { watched[watch] = String(Substring(folder.utf8.dropFirst(root.utf8.count + 1))) + "/" }
                if watch < 0, errno == ENOSPC { return false }
            }
            events.watch(watched)
            return true
        }
    }

    /// The thread that blocks on the descriptor. It ends when the descriptor is closed.
    private struct InotifyThread {
        let descriptor: Int32
        let quiet: Int32
        let events: InotifyEvents
        let wake: AsyncStream<Void>.Continuation

        func start() -> Bool { BlockingThread.start { run() } }

        private func run() {
            while wait(-1) {
                guard drain() else { return }
                var rounds = 0
                while rounds < 10, wait(quiet) {
                    guard drain() else { return }
                    rounds += 1
                }
                if events.hasAny { wake.yield() }
            }
        }

        /// Whether there are events to read within so many milliseconds; -1 waits for ever.
        private func wait(_ milliseconds: Int32) -> Bool {
            var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while true {
                let count = poll(&polled, 1, milliseconds)
                if count < 0, errno == EINTR { continue }
                return count > 0 && polled.revents & Int16(POLLIN) != 0
            }
        }

        /// Takes the events that wait.
        private func drain() -> Bool {
            withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { return false }
                events.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return true
            }
        }
    }
#endif
