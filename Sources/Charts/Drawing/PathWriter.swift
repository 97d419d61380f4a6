import Markup

/// Path data (SVG 1.1 §8.3) in tenths of a pixel, relative commands, as few bytes as they take.
///
/// Points are rounded before differences are taken, so that rounding never adds up along a path.
struct PathWriter {
    private(set) var bytes: [UInt8] = {
        var bytes: [UInt8] = []
        // A rectangle, and most lines.
        bytes.reserveCapacity(64)
        return bytes
    }()
    private var x = 0
    private var y = 0
    private var startX = 0
    private var startY = 0
    private var lastCommand: UInt8 = 0

    var isEmpty: Bool { bytes.isEmpty }

    mutating func move(_ toX: Double, _ toY: Double) {
        let newX = Self.tenths(toX)
        let newY = Self.tenths(toY)
        if bytes.isEmpty {
            command(0x4D)
            number(newX)
            number(newY)
        } else {
            command(0x6D)
            number(newX - x)
            number(newY - y)
        }
        (x, y, startX, startY) = (newX, newY, newX, newY)
        // Pairs after a move are lines (§8.3.2), so a line may go on without its letter.
        lastCommand = lastCommand == 0x6D ? 0x6C : 0x4C
    }

    mutating func line(_ toX: Double, _ toY: Double) {
        let newX = Self.tenths(toX)
        let newY = Self.tenths(toY)
        if newX == x, newY == y { return }
        if newY == y {
            command(0x68)
            number(newX - x)
        } else if newX == x {
            command(0x76)
            number(newY - y)
        } else {
            if lastCommand == 0x4C { lastCommand = 0 }
            command(0x6C)
            number(newX - x)
            number(newY - y)
        }
        (x, y) = (newX, newY)
    }

    mutating func close() {
        command(0x7A)
        (x, y) = (startX, startY)
    }

    /// A dot drawn by the round cap of a line without length.
    mutating func dot(_ atX: Double, _ atY: Double) {
        move(atX, atY)
        command(0x68)
        number(0)
    }

    mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
        move(x, y)
        line(x + width, y)
        line(x + width, y + height)
        line(x, y + height)
        close()
    }

    /// A full circle of two arcs.
    mutating func circle(_ centerX: Double, _ centerY: Double, radius: Double) {
        let r = Self.tenths(radius)
        guard r > 0 else { return }
        move(centerX - radius, centerY)
        for sign in [1, -1] {
            command(0x61)
            number(r)
            number(r)
            bytes.append(contentsOf: [0x20, 0x30, 0x20, 0x31, 0x20, 0x30])
            number(sign * 2 * r)
            number(0)
        }
        close()
    }

    private mutating func command(_ letter: UInt8) {
        if letter != lastCommand || letter == 0x7A { bytes.append(letter) }
        lastCommand = letter
    }

    private mutating func number(_ tenths: Int) {
        if tenths >= 0, let last = bytes.last, (0x30...0x39).contains(last) { bytes.append(0x20) }
        Self.write(tenths, to: &bytes)
    }

    static func tenths(_ value: Double) -> Int {
        guard value.isFinite, abs(value) < 1e9 else { return 0 }
        return Int((value * 10).rounded(.toNearestOrAwayFromZero))
    }

    /// A number of tenths as SVG reads it: `12`, `-.5`, `3.2`.
    static func write(_ tenths: Int, to bytes: inout [UInt8]) {
        if tenths < 0 { bytes.append(0x2D) }
        let magnitude = abs(tenths)
        let whole = magnitude / 10
        let fraction = magnitude % 10
        if whole > 0 || fraction == 0 {
            if whole < 10 {
                bytes.append(0x30 + UInt8(whole))
            } else {
                var digits = (
                    UInt8(0), UInt8(0), UInt8(0), UInt8(0), UInt8(0), UInt8(0), UInt8(0), UInt8(0), UInt8(0), UInt8(0)
                )
                withUnsafeMutableBytes(of: &digits) { buffer in
                    var rest = whole
                    var count = 0
                    while rest > 0, count < buffer.count {
                        buffer[count] = 0x30 + UInt8(rest % 10)
                        rest /= 10
                        count += 1
                    }
                    while count > 0 {
                        count -= 1
                        bytes.append(buffer[count])
                    }
                }
            }
        }
        if fraction > 0 {
            bytes.append(0x2E)
            bytes.append(0x30 + UInt8(fraction))
        }
    }
}
