import Serialization
import Testing

@Suite struct EightBytesTests {
    /// Bytes as texts have them, and some that none has.
    private static func text(_ random: inout some RandomNumberGenerator) -> [UInt8] {
        let pieces: [[UInt8]] = [
            Array("a".utf8), Array("Word ".utf8), Array("ğ".utf8), Array("ӿ".utf8), Array("۰".utf8), Array("—".utf8),
            [0x0A],
            [0x8A], [0xC3], [0xC2, 0x80], [0x1F], [0x7F], [0xDF, 0xBF], [0xE0], [0x09], [0xF0, 0x9F, 0x98, 0x80],
        ]
        return (0..<Int.random(in: 0...20, using: &random)).flatMap { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random) / (Bool.random(using: &random) ? 1 : 3)]
        }
    }

    @Test func findsTheEndOfPlainText() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let text = Self.text(&random)
            let end = text.withUnsafeBufferPointer { EightBytes.endOfPlainText($0, from: 0) }
            var index = 0
            // One character after the other, as far as they are plain.
            while index < end {
                if text[index] == 0x0A || (0x20..<0x80).contains(text[index]) {
                    index += 1
                } else {
                    guard (0xC3...0xDF).contains(text[index]), index + 1 < end, text[index + 1] & 0xC0 == 0x80 else {
                        break
                    }
                    index += 2
                }
            }
            #expect(index == end, "\(text)")
            let isAllPlain = text.allSatisfy { $0 == 0x0A || (0x20..<0x80).contains($0) }
            if isAllPlain { #expect(end == text.count / 8 * 8) }
        }
    }
}
