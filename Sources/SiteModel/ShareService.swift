/// Where a reader may pass a page on: a plain link to the service, which learns of it only when somebody follows it.
package enum ShareService: String, Sendable, CaseIterable {
    case telegram, whatsapp, facebook, x

    /// As the service writes itself.
    package var name: String {
        switch self {
        case .telegram: "Telegram"
        case .whatsapp: "WhatsApp"
        case .facebook: "Facebook"
        case .x: "X"
        }
    }

    /// The service's own address for passing on a percent-encoded one; it looks up the title itself.
    package func href(address: String) -> String {
        switch self {
        case .telegram: "https://t.me/share/url?url=\(address)"
        case .whatsapp: "https://wa.me/?text=\(address)"
        case .facebook: "https://www.facebook.com/sharer/sharer.php?u=\(address)"
        case .x: "https://x.com/intent/post?url=\(address)"
        }
    }
}
