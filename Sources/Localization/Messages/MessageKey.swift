/// The name of a message: `chart.no-data`. Every built-in message has a static member (`.chartNoData`, in
/// `MessageKey+BuiltIn.swift`), and a site's own are written as a string literal.
package struct MessageKey: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package init(stringLiteral value: String) {
        name = value
    }

    package var description: String { name }
}
