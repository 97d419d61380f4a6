import Foundation
import Testing

@testable import Exporting

struct BookTests {
    private func book(_ tag: String) async throws -> [UInt8] {
        let report = try #require(Report(try await ReportFixture.site(), ReportFixture.options(tag)))
        return try report.book(fonts: [])
    }

    /// OCF 3.3 §4.3: the first entry is `mimetype`, stored, without an extra field.
    @Test func beginsWithItsMediaType() async throws {
        let bytes = try await book("en")
        #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
        #expect(Array(bytes[8..<10]) == [0, 0])
        #expect(Array(bytes[26..<30]) == [8, 0, 0, 0])
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test func givesTheSameBytesTwice() async throws {
        #expect(try await book("ar") == book("ar"))
    }

    @Test func keepsEntriesInOrderWithOneTime() throws {
        func archive() throws -> [UInt8] {
            let archive = try ZipArchive(moment: .init(seconds: 0))
            try archive.add("b", [], isStored: true)
            try archive.add("a/ö", Array(repeating: 0x61, count: 5000))
            return try archive.finish()
        }
        let bytes = try archive()
        #expect(bytes.count < 400)
        #expect(try archive() == bytes)
    }
}
