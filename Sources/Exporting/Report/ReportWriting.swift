import Localization
import Markup

/// Small pieces of markup that parts share.
extension ByteOutput {
    mutating func element(_ name: StaticString, class classes: String? = nil, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        raw("<")
        raw(name)
        if let classes { attribute("class", classes) }
        raw(">")
        self.text(text)
        raw("</")
        raw(name)
        raw(">\n")
    }

    mutating func link(_ href: String, class classes: String? = nil, _ text: String) {
        raw("<a")
        if let classes { attribute("class", classes) }
        attribute("href", href)
        raw(">")
        self.text(text)
        raw("</a>")
    }

    /// A heading that begins a part.
    mutating func opening(_ title: String, kicker: String? = nil, standfirst: String? = nil) {
        raw("<header class=\"opening\">\n")
        element("p", class: "kicker", kicker)
        element("h1", title)
        element("p", class: "standfirst", standfirst)
        raw("</header>\n")
    }
}
