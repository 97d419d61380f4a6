import Serialization

extension CalendarDate {
    /// The same text as `description`, made without an allocation: tables write millions of dates.
    package var isoText: String {
        let (year, month, day) = (year, month, day)
        return String(unsafeUninitializedCapacity: 10) { buffer in
            func put(_ value: Int, _ place: Int, _ width: Int) {
                var value = value
                for index in (place..<place + width).reversed() {
                    buffer[index] = UInt8(0x30 + value % 10)
                    value /= 10
                }
            }
            put(year, 0, 4)
            guard let month else { return 4 }
            buffer[4] = 0x2D
            put(month, 5, 2)
            guard let day else { return 7 }
            buffer[7] = 0x2D
            put(day, 8, 2)
            return 10
        }
    }
}
