import Files
import Foundation
import Pipeline
import Publishing
import SiteModel
import Testing

/// Parts of the small project, put together again.
struct ShardTests {
    private func build(_ shard: Shard, adding pages: [String: String] = [:]) async throws -> (FileTree, ShardRecord) {
        var tree = try TestProject.small()
        for (path, text) in pages { tree[try #require(RelativePath(path))] = Array(text.utf8) }
        let (site, _, summary) = try await TestProject.build(tree) { $0.shard = shard }
        let links = summary.linksToOtherShards.map { link in
            ShardRecord.Link(
                path: link.target.file.string, fragment: link.fragment, text: link.text, isImage: link.isImage,
                place: link.range?.file)
        }
        return (site, ShardRecord(number: shard.number, count: shard.count, inputs: "same", links: links))
    }

    /// The parts as folders on the disk, and where they lie.
    private func parts(of count: Int, adding pages: [String: String] = [:]) async throws -> (root: String, [String]) {
        let root = NSTemporaryDirectory() + "attest-shards-" + UUID().uuidString
        var folders: [String] = []
        for number in 1...count {
            let (site, record) = try await build(try #require(Shard(number, of: count)), adding: pages)
            let folder = root + "/part\(number)"
            let staged = try StagedOutput(OutputFolder(path: folder, projectRoot: root, home: nil))
            let sink = ManifestSink(staged)
            for path in site.paths { try sink.accept(path, site[path] ?? []) }
            try sink.accept(ShardRecord.path, record.bytes)
            _ = try sink.finish()
            _ = try staged.finish()
            folders.append(folder)
        }
        return (root, folders)
    }

    @Test(arguments: [1, 2, 3, 7, 200])
    func mergedPartsAreTheWholeSite(_ count: Int) async throws {
        let whole = try await build(.whole).0
        let (root, folders) = try await parts(of: count)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let merge = try ShardMerge(folders.reversed())
        let sink = MemorySink()
        try merge.write(to: sink)
        #expect(sink.tree.paths == whole.paths)
        for path in whole.paths { #expect(sink.tree[path] == whole[path], "\(path)") }
        #expect(try merge.brokenLinks().isEmpty)
    }

    @Test func linksBetweenPartsAreCheckedWhenTheyAreMerged() async throws {
        let page = """
            ---
            title: Links
            ---

            ## Here

            [Fine](../power/), [no such page](../absent/), [no such heading](../power/#absent), [own](#here).
            """
        let (root, folders) = try await parts(of: 5, adding: ["Content/pages/links/en.md": page])
        defer { try? FileManager.default.removeItem(atPath: root) }
        let broken = try ShardMerge(folders).brokenLinks().map { "\($0.link.text) \($0.lacksFragment)" }
        #expect(broken.sorted() == ["../absent/ false", "../power/#absent true"])
    }

    @Test func refusesPartsThatDoNotBelongTogether() async throws {
        let (root, folders) = try await parts(of: 3)
        defer { try? FileManager.default.removeItem(atPath: root) }
        #expect(throws: ShardMerge.Mismatch.self) { try ShardMerge(Array(folders.dropLast())) }
        #expect(throws: ShardMerge.Mismatch.self) { try ShardMerge(folders + [folders[0]]) }
        #expect(throws: ShardMerge.Mismatch.self) { try ShardMerge([]) }
        #expect(throws: DiskFailure.self) { try ShardMerge(folders + [root]) }
        let other = ShardRecord(number: 2, count: 3, inputs: "other", links: [])
        try Data(other.bytes).write(to: URL(fileURLWithPath: folders[1] + "/" + ShardRecord.path.string))
        #expect(throws: ShardMerge.Mismatch.self) { try ShardMerge(folders) }
    }

    @Test func refusesAFileThatIsNotWhatWasBuilt() async throws {
        let (root, folders) = try await parts(of: 2)
        defer { try? FileManager.default.removeItem(atPath: root) }
        try "changed".write(toFile: folders[0] + "/robots.txt", atomically: true, encoding: .utf8)
        let merge = try ShardMerge(folders)
        #expect(throws: ShardMerge.Mismatch.self) { try merge.write(to: MemorySink()) }
    }

    @Test(arguments: ["0/3", "4/3", "1", "a/b", "1/0", "-1/2", "1/2/3", ""])
    func readsOnlyPartsThatExist(_ text: String) {
        #expect(Shard(text) == nil)
    }
}
