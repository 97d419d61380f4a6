import Charts
import Localization
import Markup
import SiteModel
import Templating

/// The card of one page as SVG: its headline set as large as fits, in the page's own script and direction.
package struct SocialCard: Sendable {
    package let address: SiteAddress
    private let site: Site
    private let page: PlannedPage
    private let content: ContentPage

    /// The cards of all pages that have one.
    package static func all(_ site: Site) -> [SocialCard] {
        site.plan.pages.compactMap { page in
            guard SocialCards.hasCard(page), let content = page.content else { return nil }
            return SocialCard(address: SocialCards.address(of: page), site: site, page: page, content: content)
        }
    }

    private static let margin = 80.0
    private static let sizes = [76.0, 68, 60, 54, 48]

    /// Nil where the theme has no card.
    package func svg() -> [UInt8]? {
        guard let program = site.theme.card else { return nil }
        let tag = page.locale
        let isRightToLeft = tag.direction == .rightToLeft
        let x = isRightToLeft ? Double(SocialCards.width) - Self.margin : Self.margin
        let (size, title) = headline()
        var y = 160 + size * 0.55
        var lines: [TemplateRecord] = []
        func add(_ text: String, size: Double, leading: Double) {
            lines.append(line(text, x: x, y: y, size: size))
            y += size * leading
        }
        for text in title { add(text, size: size, leading: 1.2) }
        let titleLines = lines
        lines = []
        y += 14
        let room = Int((510 - y) / 44) + 1
        let description = fitted(content.metadata.description ?? "", size: 32, weight: .regular)
        // A standfirst that does not fit would end in the middle of a sentence.
        if description.count <= room { for text in description { add(text, size: 32, leading: 1.38) } }
        let record = TemplateRecord(
            SocialCards.schema,
            [
                "lang": .text(tag.string), "dir": .text(tag.direction.rawValue), "x": .text(Self.pixels(x)),
                "kicker": .optional(content.metadata.kicker), "title": .list(titleLines), "description": .list(lines),
                "site-title": .text(site.text(site.configuration.title, tag).text),
            ])
        var output = ByteOutput(capacity: 2048)
        program.render(record, to: &output)
        return output.bytes
    }

    /// The headline in at most three lines, in the largest size that allows it.
    private func headline() -> (size: Double, lines: [String]) {
        let title = content.metadata.title
        for size in Self.sizes {
            let lines = fitted(title, size: size, weight: .bold)
            if lines.count <= 3 { return (size, lines) }
        }
        let size = Self.sizes[Self.sizes.count - 1]
        return (size, Array(fitted(title, size: size, weight: .bold).prefix(5)))
    }

    private func line(_ text: String, x: Double, y: Double, size: Double) -> TemplateRecord {
        TemplateRecord(
            SocialCards.line,
            ordered: [.text(text), .text(Self.pixels(y)), .text(Self.pixels(size)), .text(Self.pixels(x))])
    }

    private static func pixels(_ length: Double) -> String { String(Int(length.rounded())) }

    /// Words in lines no wider than the card; what has no space to break at is left to stand out.
    private func fitted(_ text: String, size: Double, weight: TextMetrics.Weight) -> [String] {
        let width = Double(SocialCards.width) - 2 * Self.margin
        var lines: [String] = []
        for word in text.split(separator: " ") {
            guard let last = lines.last else {
                lines.append(String(word))
                continue
            }
            let longer = last + " " + word
            if TextMetrics.width(longer, size: size, weight: weight) <= width {
                lines[lines.count - 1] = longer
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
