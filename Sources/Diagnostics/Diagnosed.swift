/// A value with everything found wrong on the way to it.
///
/// What an author can get wrong is never thrown: a stage returns what it could make, and all it found.
package struct Diagnosed<Value> {
    package let value: Value
    package let diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    package init(_ value: Value, _ bag: DiagnosticBag) {
        self.init(value, bag.diagnostics)
    }

    package func map<Other>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
        Diagnosed<Other>(transform(value), diagnostics)
    }
}

extension Diagnosed: Sendable where Value: Sendable {}
