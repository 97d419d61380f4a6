import Testing

@testable import Serialization

struct FieldTests {
    @Test(arguments: [0, 1, 127, 128, 300, 1 << 20, Int.max]) func readsNumbersBack(number: Int) {
        var writer = FieldWriter()
        writer.number(number)
        var reader = FieldReader(writer.bytes[...])
        let read = reader.number()
        #expect(read == number)
        #expect(reader.isAtEnd && !reader.isDamaged)
    }

    @Test func readsEverythingBack() {
        var writer = FieldWriter([9])
        writer.text("Çay")
        writer.optional(nil)
        writer.optional("")
        writer.flag(true)
        writer.list(["a", "b"]) { $1.text($0) }
        writer.run([UInt8]())
        var reader = FieldReader(writer.bytes.dropFirst())
        let read = (reader.text(), reader.optional(), reader.optional(), reader.flag(), reader.list { $0.text() })
        #expect(read.0 == "Çay" && read.1 == nil && read.2 == "" && read.3 && read.4 == ["a", "b"])
        let rest = reader.run()
        #expect(rest.isEmpty && reader.isAtEnd && !reader.isDamaged)
    }

    /// Whatever the bytes are, reading ends and says so.
    @Test(arguments: [[], [0x80], [5, 1], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [2]])
    func saysWhatItCannotRead(bytes: [UInt8]) {
        var run = FieldReader(bytes[...])
        _ = run.run()
        #expect(run.isDamaged)
        var list = FieldReader(bytes[...])
        _ = list.list { $0.text() }
        #expect(list.isDamaged)
    }
}
