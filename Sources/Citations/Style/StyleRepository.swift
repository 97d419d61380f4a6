/// Where styles and locales come from: the caller reads files, this module does not.
package struct StyleRepository: Sendable {
    /// The bytes of a style by its file name without `.csl`, or by a path, as the author wrote it.
    package let style: @Sendable (String) -> [UInt8]?
    /// The bytes of a locale by its tag: `tr-TR`, `ar`.
    package let locale: @Sendable (String) -> [UInt8]?

    package init(
        style: @escaping @Sendable (String) -> [UInt8]?, locale: @escaping @Sendable (String) -> [UInt8]?
    ) {
        self.style = style
        self.locale = locale
    }

    /// Nothing is installed: the built-in style and languages remain.
    package static let none = StyleRepository(style: { _ in nil }, locale: { _ in nil })
}
