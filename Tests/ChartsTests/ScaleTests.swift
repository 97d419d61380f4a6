import Serialization
import Testing

@testable import Charts

@Suite struct ScaleTests {
    @Test(arguments: [
        (0.0, 417.0, 6, 100.0), (0, 9, 5, 2), (0, 1, 5, 0.2), (-7.5, 9, 4, 5), (0, 1_600_000, 4, 500_000),
        (0.001, 0.004, 3, 0.001),
    ])
    func choosesRoundSteps(_ low: Double, _ high: Double, _ count: Int, _ step: Double) {
        #expect(abs(Ticks.step(from: low, to: high, count: count) - step) < step * 1e-9)
    }

    @Test func stepsStayUsableForAnyInterval() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let low = Double.random(in: -1e9...1e9, using: &random)
            let high = low + Double.random(in: 1e-6...1e9, using: &random)
            let step = Ticks.step(from: low, to: high, count: 6)
            let values = Ticks.values(from: low, to: high, step: step)
            #expect(step > 0)
            #expect(values.count <= 14)
            #expect(values.allSatisfy { $0 >= low - step * 1e-6 && $0 <= high + step * 1e-6 })
        }
    }

    @Test func hasNoStepForNothing() {
        #expect(Ticks.step(from: 1, to: 1, count: 5) == 1)
        #expect(Ticks.step(from: 0, to: .infinity, count: 5) == 1)
        #expect(Ticks.values(from: 0, to: 1e300, step: 1).count == 1)
    }

    @Test func timeTicksFallOnCalendarBoundaries() throws {
        let low = try #require(CalendarDate(iso: "2020-11-10"))
        let high = try #require(CalendarDate(iso: "2026-01-28"))
        let years = TimeTicks.ticks(from: Double(low.dayNumber), to: Double(high.dayNumber), count: 7)
        #expect(
            years.days.map { CalendarDate(dayNumber: Int($0)).description } == [
                "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01",
            ])
        let few = TimeTicks.ticks(from: Double(low.dayNumber), to: Double(high.dayNumber), count: 3)
        #expect(few.days.map { CalendarDate(dayNumber: Int($0)).year } == [2022, 2024, 2026])
        let end = try #require(CalendarDate(iso: "2021-06-01"))
        let months = TimeTicks.ticks(from: Double(low.dayNumber), to: Double(end.dayNumber), count: 8)
        #expect(months.unit == .month)
        #expect(months.days.allSatisfy { CalendarDate(dayNumber: Int($0)).day == 1 })
    }

    @Test func logarithmicScaleIsEvenInDecades() {
        let scale = PositionScale(kind: .log, low: 1, high: 1000, start: 0, end: 300)
        #expect(abs(scale.position(10) - 100) < 1e-9)
        #expect(abs(scale.position(100) - 200) < 1e-9)
        #expect(scale.position(0).isNaN)
        #expect(Ticks.logarithmicDomain(2.2, 830) == (2, 1000))
    }

    @Test func bandsAndPointsShareTheMiddles() {
        let band = PositionScale(kind: .band(padding: 0.2), low: 0, high: 4, start: 0, end: 100)
        let point = PositionScale(kind: .point, low: 0, high: 4, start: 0, end: 100)
        #expect(band.position(1) == point.position(1))
        #expect(band.bandwidth == 20)
        #expect(point.bandwidth == 0)
    }

    @Test func spreadLabelsNeverOverlapAndStayInside() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let count = Int.random(in: 1...8, using: &random)
            let wishes = (0..<count).map { _ in Double.random(in: 0...300, using: &random) }.sorted()
            let sizes = (0..<count).map { _ in Double.random(in: 10...30, using: &random) }
            let middles = LabelStack.spread(wishes, sizes: sizes, gap: 1, from: 0, to: 300)
            for index in 1..<max(1, count) where count > 1 {
                #expect(middles[index] - middles[index - 1] >= (sizes[index] + sizes[index - 1]) / 2 + 0.999)
            }
            #expect(middles[0] - sizes[0] / 2 >= -1e-6)
            #expect((middles.last ?? 0) + (sizes.last ?? 0) / 2 <= 300 + 1e-6)
        }
    }

    @Test func labelsWithRoomStayWhereTheyWish() {
        #expect(LabelStack.spread([20, 100], sizes: [10, 10], gap: 1, from: 0, to: 200) == [20, 100])
    }
}

/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
