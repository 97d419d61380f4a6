import SiteModel

/// What the bytes of a finished page lead to inside the site, whoever wrote it: text, data or theme.
package struct PageScan: Sendable {
    /// How a page names an address.
    package enum Kind: Sendable, Hashable {
        case link
        /// A translation, by the value of `hreflang`.
        case alternate(String)
        /// Named for programs: the canonical address, the feed.
        case named
        /// Loaded with the page: a style sheet, a script, an image, an icon.
        case resource
    }

    package struct Reference: Sendable, Hashable {
        package let kind: Kind
        package let target: SiteAddress
        /// As it is written, unescaped.
        package let text: String
    }

    package let address: SiteAddress
    /// The size of the HTML.
    package let byteCount: Int
    /// Each once, in the order of the page; places on the page itself are none.
    package let references: [Reference]

    /// - Parameter bytes: HTML of our own making: tags are lower-case and attributes quoted.
    package init(_ bytes: [UInt8], address: SiteAddress, base: BaseURL) {
        self.address = address
        byteCount = bytes.count
        var references: [Reference] = []
        var seen: Set<Name> = []
        bytes.withUnsafeBufferPointer { buffer in
            var tags = TagScanner(buffer)
            while let tag = tags.next() {
                guard let name = Self.named(tag), seen.insert(name).inserted,
                    let target = Self.target(of: name.text, name.kind, on: address, base)
                else { continue }
                references.append(Reference(kind: name.kind, target: target, text: name.text))
            }
        }
        self.references = references
    }

    private struct Name: Hashable {
        let kind: Kind
        let text: String
    }

    private static func named(_ tag: TagScanner.Tag) -> Name? {
        switch tag.element {
        case .anchor:
            // A link within the page leads to what is there: the checks of anchors look at it.
            guard let href = tag.href, href.utf8.first != UInt8(ascii: "#") else { return nil }
            return Name(kind: .link, text: href)
        case .image, .script: return tag.src.map { Name(kind: .resource, text: $0) }
        case .link:
            guard let href = tag.href else { return nil }
            if let language = tag.hreflang { return Name(kind: .alternate(language), text: href) }
            return Name(kind: tag.rel == "canonical" || tag.rel == "alternate" ? .named : .resource, text: href)
        }
    }

    /// The address inside the site; nil for one outside.
    private static func target(
        of text: String, _ kind: Kind, on page: SiteAddress, _ base: BaseURL
    ) -> SiteAddress? {
        var text = text[...]
        // A link with the site's own host may as well lead to something that stands beside the site.
        if kind != .link, text.hasPrefix(base.origin + base.path + "/") {
            text = text.dropFirst(base.origin.count + base.path.count)
        } else if text.hasPrefix("/"), !base.path.isEmpty {
            // The site ends where its base does.
            guard text.hasPrefix(base.path + "/") else { return nil }
            text = text.dropFirst(base.path.count)
        }
        guard case .site(let target, _) = SiteLink(String(text), on: page) else { return nil }
        // A page is served under its folder's name, too.
        return target.path.hasSuffix("index.html") ? SiteAddress(file: target.file) : target
    }
}
