/// One source named in a citation, with the place in it.
package struct CitationReference: Sendable, Hashable {
    /// Which part of a cite is shown.
    package enum Form: Sendable, Hashable {
        case normal, suppressAuthor, authorOnly
    }

    package let id: String
    package let locator: String?
    package let label: LocatorLabel?
    /// The author's words before and after the cite; they may hold the markup of CSL-JSON.
    package let prefix: String
    package let suffix: String
    package let form: Form

    /// - Parameter label: what the locator counts; pages where there is none.
    package init(
        _ id: String, locator: String? = nil, label: LocatorLabel? = nil, prefix: String = "", suffix: String = "",
        form: Form = .normal
    ) {
        self.id = id
        let locator = locator?.trimmingSpaces ?? ""
        self.locator = locator.isEmpty ? nil : locator
        self.label = label
        self.prefix = prefix
        self.suffix = suffix
        self.form = form
    }
}
