import Localization

/// Checks that every ledger gets. An entry of `checks.yaml` with the same id and no query explains what they find.
package enum BuiltInCheck: String, Sendable, CaseIterable {
    /// A cumulative series of one speaker that falls.
    case cumulativeFalls = "cumulative-falls"
    /// Parts of one speaker and date that do not add up to their whole.
    case partsAndWhole = "parts-and-whole"
    /// Two values of one speaker for one thing and date.
    case twoValues = "two-values"
    /// A value dated after the source that it stands in.
    case datedAfterSource = "dated-after-source"

    /// What the check says, in the six languages of the built-in messages.
    package var message: LocalizedText {
        switch self {
        case .cumulativeFalls:
            LocalizedText([
                .english: "A cumulative count falls", .turkish: "Birikimli sayı azalıyor",
                .azerbaijani: "Yekun say azalır", .russian: "Накопленное число уменьшается",
                .armenian: "Կուտակված թիվը նվազում է", .arabic: "عدد تراكمي يتناقص",
            ])
        case .partsAndWhole:
            LocalizedText([
                .english: "Parts do not add up to their whole", .turkish: "Parçaların toplamı bütüne eşit değil",
                .azerbaijani: "Hissələrin cəmi tama bərabər deyil", .russian: "Сумма частей не равна целому",
                .armenian: "Մասերի գումարը հավասար չէ ամբողջին", .arabic: "مجموع الأجزاء لا يساوي الكل",
            ])
        case .twoValues:
            LocalizedText([
                .english: "One speaker gives two values for one date",
                .turkish: "Aynı kaynak aynı tarih için iki değer veriyor",
                .azerbaijani: "Eyni tərəf eyni tarix üçün iki qiymət verir",
                .russian: "Один источник называет два значения на одну дату",
                .armenian: "Նույն աղբյուրը նույն ամսաթվի համար երկու արժեք է տալիս",
                .arabic: "جهة واحدة تعطي قيمتين لتاريخ واحد",
            ])
        case .datedAfterSource:
            LocalizedText([
                .english: "A value is dated after the source it stands in",
                .turkish: "Değerin tarihi, yer aldığı kaynağın tarihinden sonra",
                .azerbaijani: "Qiymətin tarixi yer aldığı mənbənin tarixindən sonradır",
                .russian: "Значение датировано позже источника, в котором оно стоит",
                .armenian: "Արժեքի ամսաթիվը հաջորդում է այն պարունակող աղբյուրի ամսաթվին",
                .arabic: "تاريخ القيمة لاحق لتاريخ المصدر الذي ترد فيه",
            ])
        }
    }

    /// The findings over a whole ledger: the claims of each, the one that is wrong or later first.
    func findings(_ ledger: ClaimLedger) -> [[Claim]] {
        switch self {
        case .cumulativeFalls: fallingSeries(ledger)
        case .partsAndWhole: brokenSums(ledger)
        case .twoValues: doubleValues(ledger)
        case .datedAfterSource: anachronisms(ledger)
        }
    }

    /// An earlier point of a series is superseded by a later one and still has to fit: only withdrawn claims do not.
    private func isCounted(_ claim: Claim) -> Bool {
        claim.value != nil && claim.status != .withdrawn
    }

    private func fallingSeries(_ ledger: ClaimLedger) -> [[Claim]] {
        var findings: [[Claim]] = []
        for indicator in ledger.indicators where indicator.kind == .cumulative {
            var newest: [String: Claim] = [:]
            for claim in ledger.claims(of: indicator.id) where isCounted(claim) && claim.date != nil {
                // Counts that begin on different days are different series.
                let series = "\(claim.speaker)|\(claim.periodStart?.description ?? "")"
                if let earlier = newest[series], let bounds = claim.bounds, let old = earlier.bounds,
                    let high = UnitConversion.convert(bounds.upperBound, from: claim.unit, to: earlier.unit),
                    high < old.lowerBound, earlier.date != claim.date
                {
                    findings.append([claim, earlier])
                }
                newest[series] = claim
            }
        }
        return findings
    }

    private func brokenSums(_ ledger: ClaimLedger) -> [[Claim]] {
        var findings: [[Claim]] = []
        for indicator in ledger.indicators where !indicator.parts.isEmpty {
            var parts: [String: [String: Claim]] = [:]
            for part in indicator.parts {
                for claim in ledger.claims(of: part) where isCounted(claim) {
                    parts[momentKey(claim), default: [:]][part] = claim
                }
            }
            for whole in ledger.claims(of: indicator.id) where isCounted(whole) && !whole.isRange {
                guard let found = parts[momentKey(whole)], found.count == indicator.parts.count,
                    whole.qualifier == .exact,
                    let sum = sum(of: indicator.parts.compactMap { found[$0] }, in: whole.unit),
                    let value = whole.value, abs(sum - value) > 1e-9 * max(abs(sum), abs(value))
                else { continue }
                findings.append([whole] + indicator.parts.compactMap { found[$0] })
            }
        }
        return findings
    }

    private func sum(of claims: [Claim], in unit: String) -> Double? {
        var sum = 0.0
        for claim in claims {
            guard claim.qualifier == .exact, !claim.isRange, let value = claim.value,
                let converted = UnitConversion.convert(value, from: claim.unit, to: unit)
            else { return nil }
            sum += converted
        }
        return sum
    }

    /// Claims of one speaker about one time, from one source.
    private func momentKey(_ claim: Claim) -> String {
        [
            claim.speaker, claim.source, claim.asOf?.description ?? "", claim.periodStart?.description ?? "",
            claim.periodEnd?.description ?? "",
        ].joined(separator: "\u{1F}")
    }

    private func doubleValues(_ ledger: ClaimLedger) -> [[Claim]] {
        // A revision of a value for the same date supersedes it: that is no contradiction.
        ledger.indicatorIDs.flatMap { indicator in
            ledger.moments(of: indicator) { isCounted($0) && $0.status != .superseded }.flatMap(contradictions)
        }
    }

    /// Claims of one date: those of one speaker, period and unit whose values do not overlap.
    private func contradictions(_ moment: [Claim]) -> [[Claim]] {
        var groups: [String: [Claim]] = [:]
        var keys: [String] = []
        for claim in moment {
            let key = [
                claim.speaker, claim.periodStart?.description ?? "", claim.periodEnd?.description ?? "", claim.unit,
            ].joined(separator: "\u{1F}")
            if groups[key] == nil { keys.append(key) }
            groups[key, default: []].append(claim)
        }
        return keys.compactMap { key in
            guard let group = groups[key], group.count > 1 else { return nil }
            let low = group.compactMap { $0.bounds?.lowerBound }.max() ?? 0
            let high = group.compactMap { $0.bounds?.upperBound }.min() ?? 0
            return high < low ? group : nil
        }
    }

    private func anachronisms(_ ledger: ClaimLedger) -> [[Claim]] {
        ledger.claims.compactMap { claim in
            guard let date = claim.asOf, let issued = ledger.source(claim.source)?.issued,
                date.dayNumber > issued.lastDayNumber
            else { return nil }
            return [claim]
        }
    }
}
