import Foundation
import Testing

@testable import Files

struct FolderReaderTests {
    @Test func readsInsideTheRootOnly() throws {
        let base = NSTemporaryDirectory() + "attest-files-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: base) }
        let content = base + "/root/Content"
        try FileManager.default.createDirectory(atPath: content + "/pages/a", withIntermediateDirectories: true)
        try "secret".write(toFile: base + "/outside.md", atomically: true, encoding: .utf8)
        try "page".write(toFile: content + "/pages/a/en.md", atomically: true, encoding: .utf8)
        try "hidden".write(toFile: content + "/.DS_Store", atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(
            atPath: content + "/pages/out.md", withDestinationPath: base + "/outside.md")
        try FileManager.default.createSymbolicLink(atPath: content + "/pages/loop", withDestinationPath: content)
        try FileManager.default.createSymbolicLink(
            atPath: content + "/pages/self", withDestinationPath: content + "/pages/self")
        try FileManager.default.createSymbolicLink(atPath: content + "/pages/same.md", withDestinationPath: "a/en.md")
        #expect(mkfifo(content + "/pipe", 0o600) == 0)

        let result = try FolderReader.read(root: base + "/root", folders: ["Content", "Templates"])
        #expect(result.value.paths.map(\.string) == ["Content/pages/a/en.md", "Content/pages/same.md"])
        #expect(
            result.diagnostics.map(\.id).sorted() == ["file.special", "file.symlink", "file.symlink", "file.symlink"])
    }

    @Test func missingRootsAreTheMachinesFault() {
        #expect(throws: DiskFailure.self) { try FolderReader.read(root: "/nonexistent/attest", folders: ["Content"]) }
    }

    @Test(arguments: ["", "/etc", "../a", "a/../b", "a//b", "a/", "a\\b", ".", "a\u{0}b"])
    func pathsThatLeaveTheRootAreNone(_ text: String) {
        #expect(RelativePath(text) == nil)
    }
}
