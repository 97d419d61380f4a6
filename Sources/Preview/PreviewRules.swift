import Diagnostics

extension Rule {
    package static let previewUnreadable = Rule(
        "preview.unreadable", .error,
        summary: "The preview can read the project",
        explanation: "While a folder is away or a file cannot be read, the preview keeps showing the site of the last "
            + "good build, and reads again at the next change.",
        wrong: "chmod 000 Content/site.yaml", right: "chmod 644 Content/site.yaml")
}

extension RuleCatalog {
    package static let preview: [Rule] = [.previewUnreadable]
}
