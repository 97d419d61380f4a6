/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Sendable, Hashable, Comparable {
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// The start of a day in UTC; of the first day where the date is a month or a year.
    package init(startOf date: CalendarDate) {
        seconds = date.dayNumber * 86_400
    }

    /// Reads ISO 8601: `2026-01-31`, `2026-01-31T12:30:00Z`, `2026-01-31T12:30:00+04:00`. A time without an offset is
    /// UTC. Nil for anything else.
    package init?(iso text: some StringProtocol) {
        guard let date = CalendarDate(iso: text), date.day != nil else { return nil }
        let time = Array(text.utf8.dropFirst(10))
        guard !time.isEmpty else {
            self.init(startOf: date)
            return
        }
        func number(_ start: Int) -> Int? {
            guard start + 1 < time.count, (0x30...0x39).contains(time[start]), (0x30...0x39).contains(time[start + 1])
            else { return nil }
            return Int(time[start] - 0x30) * 10 + Int(time[start + 1] - 0x30)
        }
        guard let hour = number(1), hour < 25, time.count > 5, time[3] == 0x3A, let minute = number(4), minute < 60
        else { return nil }
        var index = 6
        var second = 0
        if index < time.count, time[index] == 0x3A {
            guard let value = number(index + 1), value < 61 else { return nil }
            second = value
            index += 3
        }
        if index < time.count, time[index] == 0x2E {
            index += 1
            while index < time.count, (0x30...0x39).contains(time[index]) { index += 1 }
        }
        var offset = 0
        if index < time.count, time[index] == 0x5A {
            index += 1
        } else if index < time.count, time[index] == 0x2B || time[index] == 0x2D {
            let sign = time[index] == 0x2D ? -1 : 1
            guard let hours = number(index + 1) else { return nil }
            index += 3
            var minutes = 0
            if index < time.count {
                if time[index] == 0x3A { index += 1 }
                guard let value = number(index) else { return nil }
                minutes = value
                index += 2
            }
            offset = sign * (hours * 60 + minutes) * 60
        }
        guard index == time.count else { return nil }
        self.init(seconds: date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset)
    }

    /// The day in UTC.
    package var date: CalendarDate {
        CalendarDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
    }

    /// RFC 3339 in UTC: `2026-01-31T12:30:00Z`.
    package var rfc3339: String {
        let ofDay = seconds - date.dayNumber * 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(date)T\(two(ofDay / 3600)):\(two(ofDay / 60 % 60)):\(two(ofDay % 60))Z"
    }

    package static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
        lhs.seconds < rhs.seconds
    }
}
