import Files
import Foundation
import Testing

@testable import Publishing

struct PageStoreTests {
    private static let origin = PageStore.Origin(
        inputs: "in", readings: [.init(kind: "style", name: "apa", digest: "0")], manifest: "m", output: "o")

    /// What a writer leaves of some pages.
    private func store(_ pages: [(path: String, key: String, text: String)]) throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "attest-pages-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        let writer = PageStore.Writer(path: path)
        for page in pages {
            writer.add(RelativePath(unchecked: page.path), key: page.key, page: Array(page.text.utf8)[...])
        }
        writer.finish(Self.origin)
        #expect(!FileManager.default.fileExists(atPath: path + ".partial"))
        return try FolderReader.bytes(atPath: path)
    }

    @Test func givesBackWhatWasLeft() throws {
        // More than is written in one go.
        let long = String(repeating: "long ", count: 400_000)
        let bytes = try store([("en/index.html", "a", "home"), ("en/b/index.html", "b", long), ("c.html", "", "")])
        let store = try #require(PageStore(bytes))
        #expect(store.origin == Self.origin)
        #expect(store.page(RelativePath(unchecked: "en/index.html"), key: "a").map(Array.init) == Array("home".utf8))
        #expect(store.page(RelativePath(unchecked: "en/b/index.html"), key: "b").map(Array.init) == Array(long.utf8))
        #expect(store.page(RelativePath(unchecked: "c.html"), key: "") == [])
        #expect(store.page(RelativePath(unchecked: "en/index.html"), key: "b") == nil)
        #expect(store.page(RelativePath(unchecked: "en/none.html"), key: "a") == nil)
    }

    @Test func isNoneWhereAByteIsDamaged() throws {
        let bytes = try store([("en/index.html", "a", "home")])
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(PageStore(damaged) == nil)
            #expect(PageStore(Array(bytes[..<place])) == nil)
        }
        #expect(PageStore(bytes + [0]) == nil)
        #expect(PageStore(bytes) != nil)
    }

    @Test func leavesNothingThatNobodyFinished() throws {
        let path = NSTemporaryDirectory() + "attest-pages-" + UUID().uuidString
        do {
            let writer = PageStore.Writer(path: path)
            writer.add(RelativePath(unchecked: "a"), key: "a", page: [1])
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(!FileManager.default.fileExists(atPath: path + ".partial"))
        PageStore.Writer(path: "/nowhere/at/all").finish(Self.origin)
    }
}
