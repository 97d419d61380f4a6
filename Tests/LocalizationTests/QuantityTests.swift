import Testing

@testable import Localization

@Suite struct QuantityTests {
    private func say(_ tag: LanguageTag, _ quantity: Quantity) -> String {
        LocaleProfile(LocaleSettings(tag)).quantity(quantity)
    }

    /// What the flagship says most, in every language; a person reads this golden.
    @Test(arguments: BuiltInCatalogs.tags)
    func saysFiguresAsTheLanguageDoes(tag: LanguageTag) throws {
        let profile = LocaleProfile(LocaleSettings(tag))
        var lines: [String] = []
        let units = [
            "people", "victims", "mines", "items", "maps", "records", "incidents", "points", "countries", "states",
            "districts",
            "years", "months", "days", "ha", "sq-km", "km", "tonnes", "GWh", "percent", "USD", "EUR", "GBP", "AZN",
            "CHF",
            "usd-per-mine", "widgets",
        ]
        for unit in units {
            for value in [1, 2, 5, 12, 21, 100, 423, 1.5] {
                lines.append(
                    "\(unit) \(profile.format.decimal(value)): \(profile.quantity(Quantity(value, unit: unit)))")
            }
            lines.append("\(unit) short: \(profile.quantity(Quantity(243_546, unit: unit, style: .short)))")
            lines.append("\(unit) million: \(profile.quantity(Quantity(1_600_000, unit: unit, scale: .million)))")
        }
        for qualifier in Qualifier.allCases {
            for unit in ["people", "mines", "ha", "percent", "USD", "usd-per-mine"] {
                for value in [2, 21, 1000] {
                    lines.append(
                        "\(qualifier.rawValue) \(value) \(unit): "
                            + profile.quantity(Quantity(Double(value), unit: unit, qualifier: qualifier)))
                }
            }
            lines.append(
                "\(qualifier.rawValue) bare: \(profile.quantity(Quantity(423, qualifier: qualifier, style: .none)))")
            lines.append(
                "\(qualifier.rawValue) range: "
                    + profile.quantity(
                        Quantity(1_000_000, high: 1_600_000, unit: "mines", qualifier: qualifier, scale: .million)))
            lines.append(
                "\(qualifier.rawValue) short: "
                    + profile.quantity(
                        Quantity(12_500_000, unit: "USD", qualifier: qualifier, style: .short, scale: .million)))
            lines.append(
                "\(qualifier.rawValue) scaled: "
                    + profile.quantity(Quantity(1_500_000, unit: "mines", qualifier: qualifier, scale: .million)))
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", matches: "quantities.\(tag).txt")
    }

    @Test func putsQualifiersWhereTheGrammarWantsThem() {
        let mines = Quantity(1_500_000, unit: "mines", qualifier: .over, scale: .million)
        #expect(say(.english, mines) == "over 1.5 million mines")
        #expect(say(.turkish, mines) == "1,5 milyondan fazla mayın")
        #expect(say(.azerbaijani, mines) == "1,5 milyondan artıq mina")
        #expect(say(.russian, mines) == "более 1,5 миллиона мин")
        #expect(say(.armenian, mines) == "ավելի քան 1,5 միլիոն ական")
        #expect(say(.arabic, mines) == "أكثر من 1.5 مليون لغم")
        let share = Quantity(25, unit: "percent", qualifier: .over)
        #expect(say(.turkish, share) == "%25’ten fazla")
        #expect(say(.azerbaijani, share) == "25%-dən artıq")
        #expect(say(.russian, Quantity(21, unit: "mines", qualifier: .atLeast)) == "не менее 21 мины")
        #expect(
            say(.russian, Quantity(2_000_000, qualifier: .about, style: .none, scale: .million)) == "около 2 миллионов")
        #expect(say(.turkish, Quantity(100, unit: "people", qualifier: .over)) == "100’den fazla kişi")
        #expect(say(.azerbaijani, Quantity(100, unit: "people", qualifier: .over)) == "100 nəfərdən artıq")
        #expect(say(.turkish, Quantity(236_000, unit: "ha", qualifier: .over)) == "236.000 hektardan fazla")
        #expect(
            say(.turkish, Quantity(12_500_000, unit: "usd", qualifier: .over, scale: .million))
                == "12,5 milyon ABD dolarından fazla")
    }

    @Test func printsRangesOnceWithTheirUnit() {
        let mines = Quantity(1_000_000, high: 1_600_000, unit: "mines", scale: .million)
        #expect(say(.english, mines) == "1–1.6 million mines")
        #expect(say(.russian, mines) == "1–1,6 миллиона мин")
        #expect(say(.turkish, Quantity(10, high: 15, unit: "percent")) == "%10–15")
        #expect(say(.russian, Quantity(10, high: 15.5, unit: "%")) == "10–15,5\u{A0}%")
        #expect(
            say(.english, Quantity(3, high: 75, unit: "USD per mine", qualifier: .estimate))
                == "an estimated 3–75 US dollars per mine")
        #expect(say(.russian, Quantity(300, high: 1000, unit: "usd-per-mine")) == "300–1\u{A0}000 долларов США за мину")
        #expect(say(.english, Quantity(5, high: 5, unit: "mines")) == "5 mines")
    }

    @Test func roundsOnlyBeforeAMagnitudeWord() {
        #expect(say(.english, Quantity(1_234_567, unit: "mines")) == "1,234,567 mines")
        #expect(say(.english, Quantity(1_234_567, unit: "mines", scale: .million)) == "1.23 million mines")
        #expect(
            say(.english, Quantity(1_234_567, unit: "mines", scale: .million, fractionDigits: 4))
                == "1.2346 million mines")
        #expect(say(.english, Quantity(12_500_000, unit: "USD", scale: .automatic)) == "12.5 million US dollars")
        #expect(say(.english, Quantity(999_999, unit: "mines", scale: .automatic)) == "999,999 mines")
        #expect(say(.english, Quantity(25e9, unit: "USD", scale: .automatic)) == "25 billion US dollars")
        #expect(say(.english, Quantity(10.123456, unit: "percent")) == "10.123456%")
        #expect(say(.english, Quantity(10.126, unit: "percent", fractionDigits: 2)) == "10.13%")
    }

    @Test func compactsForAxes() {
        func compact(_ value: Double, _ digits: Int = 2) -> String {
            LocaleProfile(LocaleSettings(.english)).compact(value, fractionDigits: digits)
        }
        #expect(compact(12_500_000) == "12.5M")
        #expect(compact(999) == "999")
        #expect(compact(1500) == "1.5K")
        #expect(compact(999_999) == "1M")
        #expect(compact(999_999, 3) == "999.999K")
        #expect(compact(999_990) == "999.99K")
        #expect(compact(2.5e9) == "2.5B")
        #expect(compact(-1500) == "-1.5K")
        #expect(compact(0) == "0")
    }

    @Test func printsUnknownUnitsAsWritten() {
        #expect(say(.english, Quantity(5, unit: "Widgets")) == "5\u{A0}Widgets")
        #expect(say(.turkish, Quantity(1250, unit: "CHF")) == "CHF\u{A0}1.250")
        #expect(say(.english, Quantity(91250.5, unit: "GWh")) == "91,250.5 GWh")
        #expect(say(.english, Quantity(5, unit: "")) == "5")
        #expect(say(.english, Quantity(5, unit: "widgets", style: .none)) == "5")
        #expect(say(.english, Quantity(2, unit: "Sq Km")) == "2 square kilometres")
        #expect(say(.english, Quantity(2, unit: "sq_km", style: .short)) == "2\u{A0}km²")
    }

    /// The element of a claim in prose must show its number: every phrase can be read back.
    @Test(arguments: BuiltInCatalogs.tags)
    func everyPhraseShowsItsNumber(tag: LanguageTag) {
        let profile = LocaleProfile(LocaleSettings(tag))
        var random = Seeded(5)
        let units = BuiltInCatalogs.english.keys.filter { $0.hasPrefix("unit.") }.map { String($0.dropFirst(5)) }
            .sorted()
        for unit in units + ["percent", "widgets"] {
            for qualifier in Qualifier.allCases {
                for style in UnitStyle.allCases {
                    let value = Double(
                        Int.random(in: 0...3, using: &random) == 0 ? 2 : Int.random(in: 0...2_000_000, using: &random))
                    let text = profile.quantity(Quantity(value, unit: unit, qualifier: qualifier, style: style))
                    let digits = profile.format.decimal(value)
                    #expect(text.contains(digits), "seed 5, \(unit) \(qualifier) \(value): \(text)")
                    #expect(!text.contains("{"), "\(text)")
                    #expect(qualifier == .exact || text != profile.quantity(Quantity(value, unit: unit, style: style)))
                }
            }
        }
    }
}
