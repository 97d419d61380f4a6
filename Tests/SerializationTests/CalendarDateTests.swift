import Testing

@testable import Serialization

struct CalendarDateTests {
    @Test(arguments: ["2024", "2024-05", "2024-02-29", "1999-12-31"])
    func datesRoundTripAtTheirPrecision(_ text: String) {
        #expect(CalendarDate(iso: text)?.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "2024-13", "2024-00", "24", "2024-5-1", "2024/05/01", "٢٠٢٤", "2024-05-30x", "", "2024-05T10:00",
    ])
    func whatIsNoDateIsRefused(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func dayNumbersRoundTripOverFourCenturies() {
        for day in stride(from: -80_000, through: 80_000, by: 37) {
            #expect(CalendarDate(dayNumber: day).dayNumber == day)
        }
        #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
        #expect(CalendarDate(iso: "2026-11-21")?.dayNumber == 20_778)
        #expect(CalendarDate(iso: "2024")?.lastDayNumber == CalendarDate(iso: "2024-12-31")?.dayNumber)
    }

    @Test func momentsReadOffsetsAndPrintUTC() {
        #expect(Timestamp(iso: "2026-01-31T12:30:00+04:00")?.rfc3339 == "2026-01-31T08:30:00Z")
        #expect(Timestamp(iso: "2026-01-31")?.rfc3339 == "2026-01-31T00:00:00Z")
        #expect(Timestamp(iso: "1969-12-31T23:59:59Z")?.seconds == -1)
        #expect(Timestamp(iso: "2026-01-31T12") == nil)
        #expect(Timestamp(iso: "tomorrow") == nil)
    }

    @Test(arguments: [
        (0.1, "0.1"), (1e-7, "0.0000001"), (1.5e20, "150000000000000000000"), (-0.0, "0"), (91250.5, "91250.5"),
        (1_500_000, "1500000"), (1.2345e-5, "0.000012345"),
    ])
    func decimalsHaveNoExponent(_ value: Double, _ text: String) {
        #expect(DecimalText.text(of: value) == text)
        #expect(DecimalText.value(of: text) == value)
    }
}
