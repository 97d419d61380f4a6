import Diagnostics
import Markdown
import SiteModel

/// What readers who hear a page need of its text: images in words, headings in order, links that say where they lead
/// (WCAG 2.2, success criteria 1.1.1, 1.3.1 and 2.4.4).
enum AccessibilityRule {
    static func check(_ page: ContentPage, _ bag: inout DiagnosticBag) {
        checkLinks(page.document, &bag)
        checkHeadings(page.document, &bag)
    }

    private static func checkLinks(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) {
        for link in document.links {
            let words = document.plainText(of: link.node)
            switch link.kind {
            case .image where words.allSatisfy(\.isWhitespace):
                bag.add(
                    .imageText, "image “\(link.destination)” without a text", at: document.sourceRange(link.range),
                    help: "say in the brackets what it shows: ![…](\(link.destination))")
            case .link where words.allSatisfy(\.isWhitespace):
                // Rendering names what a link inside the site leads to.
                guard case .elsewhere = SiteLink(link.destination, on: SiteAddress("")) else { continue }
                bag.add(
                    .linkText, "link to \(link.destination) without words", at: document.sourceRange(link.range),
                    help: "say in the brackets what it leads to")
            case .link where isEmptyPhrase(words):
                bag.add(
                    .linkText, "link “\(words)” does not say what it leads to", at: document.sourceRange(link.range),
                    help: "link the words that name the page or source")
            default: continue
            }
        }
    }

    private static func checkHeadings(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) {
        // The page's title is its heading of level 1.
        var level = 1
        for heading in document.headings {
            let range = document.sourceRange(heading.range)
            if heading.level == 1 {
                bag.add(
                    .headingLevel, "heading “\(heading.text)” of level 1 below the page's title", at: range,
                    help: "begin with ##: the title is level 1")
            } else if heading.level > level + 1 {
                bag.add(
                    .headingLevel, "heading “\(heading.text)” of level \(heading.level) below one of level \(level)",
                    at: range, help: "write it with \(String(repeating: "#", count: level + 1))")
            }
            level = heading.level
        }
    }

    private static func isEmptyPhrase(_ words: String) -> Bool {
        let trimmed = words.drop { !$0.isLetter }
        guard trimmed.utf8.count < 40, let end = trimmed.lastIndex(where: \.isLetter) else { return false }
        return phrases.contains(trimmed[...end].lowercased())
    }

    /// Words that mean nothing in a list of links, in the languages of the interface.
    private static let phrases: Set<String> = [
        "here", "click here", "click", "this", "this link", "this page", "link", "more", "read more", "see here",
        "burada", "buraya", "buradan", "buraya tıklayın", "tıklayın", "tıklayınız", "bağlantı", "bu bağlantı", "devamı",
        "burda", "bura", "buraya klikləyin", "klikləyin", "keçid", "bu keçid", "ətraflı", "daha ətraflı",
        "здесь", "тут", "сюда", "нажмите здесь", "жмите сюда", "ссылка", "эта ссылка", "подробнее", "далее",
        "այստեղ", "սեղմեք այստեղ", "հղում", "այս հղումը", "ավելին", "կարդալ ավելին",
        "هنا", "اضغط هنا", "انقر هنا", "رابط", "هذا الرابط", "المزيد", "اقرأ المزيد",
    ]
}
