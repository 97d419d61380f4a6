import Diagnostics

/// Findings for references to things that the ledger does not have, each with “did you mean”.
extension ClaimLedger {
    package func unknownClaim(_ id: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .claimUnknown, "no claim “\(id)”", at: range,
            help: Suggestion.help(for: id, among: claims.lazy.map(\.id)) ?? "claims are rows of claims.csv")
    }

    package func unknownIndicator(_ id: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .indicatorUnknown, "no indicator “\(id)”", at: range,
            help: Suggestion.help(for: id, among: indicatorNames) ?? "indicators are entries of indicators.yaml")
    }

    package func unknownDerivation(_ id: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .derivedUnknown, "no derived value “\(id)”", at: range,
            help: Suggestion.help(for: id, among: derivations.lazy.map(\.id))
                ?? "derived values are entries of derived.yaml")
    }

    package func unknownSource(_ id: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .sourceUnknown, "no source “\(id)”", at: range,
            help: Suggestion.help(for: id, among: sources.lazy.map(\.id)) ?? "add it to sources.json")
    }

    package func unknownPlace(_ id: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .placeUnknown, "no place “\(id)”", at: range,
            help: Suggestion.help(for: id, among: places.lazy.map(\.id)) ?? "places are entries of places.yaml")
    }

    package func unknownTerm(_ id: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .termUnknown, "no term “\(id)”", at: range,
            help: Suggestion.help(for: id, among: terms.lazy.map(\.id)) ?? "terms are entries of glossary.yaml")
    }

    /// Indicators of indicators.yaml and, where there is none, those that claims name.
    private var indicatorNames: [String] {
        if !indicators.isEmpty { return indicators.map(\.id) }
        return Set(claims.compactMap(\.indicator)).sorted()
    }

    /// Whether an indicator can be asked for: it is in `indicators.yaml`, or a claim names it.
    package func hasIndicator(_ id: String) -> Bool {
        indicator(id) != nil || !claims(of: id).isEmpty
    }
}
