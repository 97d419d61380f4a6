import Files
import Foundation
import Testing

@testable import Publishing

struct StagedOutputTests {
    private func temporaryFolder() throws -> String {
        let path = NSTemporaryDirectory() + "attest-publishing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private func publish(_ files: [String: String], to folder: String, root: String) throws -> PublishingReport {
        let staged = try StagedOutput(OutputFolder(path: folder, projectRoot: root, home: nil))
        let sink = ManifestSink(staged)
        for (path, text) in files { try sink.accept(#require(RelativePath(path)), Array(text.utf8)) }
        _ = try sink.finish()
        return try staged.finish()
    }

    private func inode(_ path: String) throws -> UInt64 {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64)
    }

    @Test func writesOnlyWhatChangedAndRemovesWhatIsGone() throws {
        let root = try temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let site = root + "/Site"
        let first = try publish(["a/index.html": "one", "b.txt": "two"], to: site, root: root)
        #expect(first.written.count == 3)
        try "mine".write(toFile: site + "/note.txt", atomically: true, encoding: .utf8)
        let kept = try inode(site + "/b.txt")

        let second = try publish(["a/index.html": "new", "b.txt": "two"], to: site, root: root)
        #expect(second.written.map(\.string) == ["a/index.html", "manifest.json"])
        #expect(try inode(site + "/b.txt") == kept)

        let third = try publish(["b.txt": "two"], to: site, root: root)
        #expect(third.removed.map(\.string) == ["a/index.html"])
        #expect(!FileManager.default.fileExists(atPath: site + "/a"))
        #expect(try String(contentsOfFile: site + "/note.txt", encoding: .utf8) == "mine")

        let fourth = try publish(["b.txt": "two"], to: site, root: root)
        #expect(fourth.written.isEmpty && fourth.unchanged == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["Site"])
    }

    @Test func refusesFoldersThatAreNotItsOwn() throws {
        let root = try temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        for folder in ["Content/out", "Full"] {
            try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
        }
        try "x".write(toFile: root + "/Full/thesis.doc", atomically: true, encoding: .utf8)
        for path in [
            root, "/", root + "/Content", root + "/Content/out", root + "/Full", root + "/Full/..",
            root + "/Full/thesis.doc",
        ] {
            #expect(throws: DiskFailure.self) { try OutputFolder(path: path, projectRoot: root, home: nil) }
        }
        #expect(throws: DiskFailure.self) {
            try OutputFolder(path: root + "/Home", projectRoot: root + "/Full", home: root + "/Home")
        }
    }

    @Test func acceptsAFolderWithOnlyAReadmeAndHiddenFiles() throws {
        let root = try temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: root + "/Site", withIntermediateDirectories: true)
        try "x".write(toFile: root + "/Site/README.md", atomically: true, encoding: .utf8)
        try "x".write(toFile: root + "/Site/.gitkeep", atomically: true, encoding: .utf8)
        _ = try publish(["index.html": "x"], to: root + "/Site", root: root)
        #expect(FileManager.default.fileExists(atPath: root + "/Site/README.md"))
        #expect(FileManager.default.fileExists(atPath: root + "/Site/.gitkeep"))
    }

    @Test func aSecondBuildIsKeptOutWhileTheFirstWrites() throws {
        let root = try temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let folder = try OutputFolder(path: root + "/Site", projectRoot: root, home: nil)
        let first = try StagedOutput(folder)
        #expect(throws: DiskFailure.self) { try StagedOutput(folder) }
        _ = try first.finish()
        _ = try StagedOutput(OutputFolder(path: root + "/Site", projectRoot: root, home: nil))
    }
}
