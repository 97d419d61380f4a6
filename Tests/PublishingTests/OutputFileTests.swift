import Files
import Foundation
import Testing

@testable import Publishing

struct OutputFileTests {
    @Test func aShorterFileLeavesNothingOfALongerOne() throws {
        let path = NSTemporaryDirectory() + "attest-output-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        for text in ["a long first text", "short", "", "longer again"] {
            try OutputFile.write(Array(text.utf8), to: path)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    @Test func saysWhatTheSystemRefuses() {
        #expect(throws: DiskFailure.self) { try OutputFile.write([0x61], to: "/dev/full") }
        #expect(throws: DiskFailure.self) { try OutputFile.write([0x61], to: "/nowhere/at/all") }
        #expect(throws: Never.self) { try OutputFile.write([0x61], to: "/dev/null") }
    }
}
