import Citations
import Files
import Foundation
import Pipeline
import Serialization
import Testing

@testable import Preview

#if canImport(Glibc)
    import Glibc
#endif

/// A project on the disk that is being edited while its preview runs.
@Suite(.serialized) struct PreviewSessionTests {
    private final class Project: Sendable {
        let root = NSTemporaryDirectory() + "attest-preview-" + UUID().uuidString

        init() throws {
            try write("Content/site.yaml", "title: Test\nbase-url: https://example.org/deep/\nlocales: [en]\n")
            try write("Content/pages/index/en.md", "---\ntitle: Home\n---\n\nFirst.\n")
        }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        func write(_ path: String, _ text: String) throws {
            let target = root + "/" + path
            try FileManager.default.createDirectory(
                atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try text.write(toFile: target, atomically: true, encoding: .utf8)
        }
    }

    private func preview(
        _ project: Project, polls: Bool, _ work: @escaping @Sendable (PreviewState) async throws -> Void
    ) async throws {
        let state = PreviewState()
        let folders = ["Content", "Templates"]
        let watcher: any FolderWatcher =
            polls
            ? PollingWatcher(root: project.root, folders: folders, interval: .milliseconds(20))
            : try #require(InotifyWatcher(root: project.root, folders: folders))
        let session = PreviewSession(
            root: project.root, folders: folders, styles: StyleRepository(style: { _ in nil }, locale: { _ in nil }),
            state: state,
            options: {
                var options = BuildOptions(clock: Timestamp(seconds: 1_790_000_000))
                options.baseURL = "http://127.0.0.1:1/"
                options.includesDrafts = true
                return options
            }, report: { _, _, _, _ in })
        let ready = AsyncStream.makeStream(of: Void.self)
        let running = Task { await session.run(watcher) { ready.continuation.yield() } }
        defer { running.cancel() }
        for await _ in ready.stream { break }
        try await work(state)
    }

    /// Waits until the preview shows something; false after a minute.
    private func comes(_ condition: () -> Bool) async -> Bool {
        for _ in 0..<6000 {
            if condition() { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    private func text(_ state: PreviewState, _ path: String) -> String {
        String(decoding: state.snapshot.bytes(at: path) ?? [], as: UTF8.self)
    }

    @Test(arguments: [false, true])
    func followsSavesRenamesNewFoldersAndDeletions(polls: Bool) async throws {
        let project = try Project()
        try await preview(project, polls: polls) { state in
            #expect(text(state, "en/index.html").contains("First."))
            #expect(!text(state, "en/index.html").contains("/deep/"))
            try project.write("Content/pages/index/en.md", "---\ntitle: Home\n---\n\nSecond.\n")
            #expect(await comes { text(state, "en/index.html").contains("Second.") })

            try project.write("Content/new.md", "---\ntitle: Energy\n---\n\nRenamed into place.\n")
            try FileManager.default.createDirectory(
                atPath: project.root + "/Content/pages/deep/energy", withIntermediateDirectories: true)
            rename(project.root + "/Content/new.md", project.root + "/Content/pages/deep/energy/en.md")
            #expect(await comes { text(state, "en/deep/energy/index.html").contains("Renamed into place.") })

            try project.write("Content/pages/deep/energy/en.md", "---\ntitle: Energy\n---\n\nIn a new folder.\n")
            #expect(await comes { text(state, "en/deep/energy/index.html").contains("In a new folder.") })

            try FileManager.default.removeItem(atPath: project.root + "/Content/pages/deep")
            #expect(await comes { !state.snapshot.contains("en/deep/energy/index.html") })
        }
    }

    @Test func keepsTheLastGoodSiteWhileABuildFails() async throws {
        let project = try Project()
        try await preview(project, polls: false) { state in
            try project.write("Content/pages/index/en.md", "---\ntitle: Home\n---\n\nIt is :claim[nothing].\n")
            var known = -1
            #expect(await comes { (state.message(known: &known) ?? "").contains("\"failed\":true") })
            #expect(text(state, "en/index.html").contains("First."))

            try FileManager.default.moveItem(atPath: project.root + "/Content", toPath: project.root + "/away")
            try? await Task.sleep(for: .milliseconds(200))
            #expect(text(state, "en/index.html").contains("First."))
            try FileManager.default.moveItem(atPath: project.root + "/away", toPath: project.root + "/Content")
            try project.write("Content/pages/index/en.md", "---\ntitle: Home\n---\n\nMended.\n")
            #expect(await comes { text(state, "en/index.html").contains("Mended.") })
            known = -1
            #expect((state.message(known: &known) ?? "").contains("\"findings\":[]"))
        }
    }

    @Test func neverShowsHalfASiteInAStormOfSaves() async throws {
        let project = try Project()
        try await preview(project, polls: false) { state in
            let storm = Task {
                for number in 0..<200 {
                    try project.write("Content/pages/index/en.md", "---\ntitle: Home\n---\n\nSave \(number).\n")
                    try await Task.sleep(for: .milliseconds(3))
                }
            }
            var vanished = 0
            while !text(state, "en/index.html").contains("Save 199.") {
                if !state.snapshot.contains("en/index.html") || !state.snapshot.contains("sitemap.xml") {
                    vanished += 1
                }
                try await Task.sleep(for: .milliseconds(1))
            }
            try await storm.value
            #expect(vanished == 0)
        }
    }

    @Test func passesOverWhatIsNoFileOfTheProject() async throws {
        let project = try Project()
        mkfifo(project.root + "/Content/data.csv", 0o644)
        symlink("loop", project.root + "/Content/loop")
        try await preview(project, polls: false) { state in
            // A loop of links is an error, told; the pipe is never opened, or the build would still wait.
            var known = -1
            #expect((state.message(known: &known) ?? "").contains("file.symlink"))
            unlink(project.root + "/Content/loop")
            symlink("/etc/passwd", project.root + "/Content/pages/index/tr.md")
            known = -1
            #expect(await comes { (state.message(known: &known) ?? "").contains("file.symlink") })
            unlink(project.root + "/Content/pages/index/tr.md")
            #expect(await comes { text(state, "en/index.html").contains("First.") })
        }
    }

    @Test func marksDraftsAndFuturePages() async throws {
        let project = try Project()
        try project.write("Content/pages/draft/en.md", "---\ntitle: D\ndraft: true\n---\n\nSoon.\n")
        try project.write("Content/pages/future/en.md", "---\ntitle: F\npublishDate: 2999-01-01\n---\n\nLater.\n")
        try await preview(project, polls: false) { state in
            #expect(state.snapshot.panel(at: "en/draft/")?.contains("\"visibility\":\"draft\"") == true)
            #expect(state.snapshot.panel(at: "en/future/")?.contains("\"visibility\":\"future\"") == true)
            #expect(state.snapshot.panel(at: "en/")?.contains("\"file\":\"Content/pages/index/en.md\"") == true)
        }
    }
}
