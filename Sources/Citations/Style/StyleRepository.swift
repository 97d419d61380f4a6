import Synchronization

/// Where styles and locales come from: the caller reads files, this module does not.
package struct StyleRepository: Sendable {
    /// The bytes of a style by its file name without `.csl`, or by a path, as the author wrote it.
    package let style: @Sendable (String) -> [UInt8]?
    /// The bytes of a locale by its tag: `tr-TR`, `ar`.
    package let locale: @Sendable (String) -> [UInt8]?
    /// The names by which styles can be asked for; looked up only when one is missing.
    package let names: @Sendable () -> [String]
    /// American English, which every language needs, once it has been read.
    private let english = English()

    private final class English: Sendable {
        let file = Mutex<LocaleFile?>(nil)
    }

    package init(
        style: @escaping @Sendable (String) -> [UInt8]?, locale: @escaping @Sendable (String) -> [UInt8]?,
        names: @escaping @Sendable () -> [String] = { [] }
    ) {
        self.style = style
        self.locale = locale
        self.names = names
    }

    /// American English, read for the first language that asks.
    func english(_ read: () -> LocaleFile?) -> LocaleFile? {
        english.file.withLock { file in
            let known = file ?? read()
            file = known
            return known
        }
    }

    /// Nothing is installed: the built-in style and languages remain.
    package static let none = StyleRepository(style: { _ in nil }, locale: { _ in nil })
}
