import Diagnostics
import Files
import Localization
import Serialization

/// Finds the texts in several languages that the YAML files of a project hold: titles, chart texts, labels, terms.
struct YAMLTexts {
    let tree: FileTree
    let locales: [LanguageTag]
    let source: LanguageTag
    let target: LanguageTag

    /// All texts that the source language has, in the order of files and lines.
    func entries() -> [TranslationEntry] {
        tree.paths(under: "Content")
            .filter { $0.fileExtension == "yaml" && !$0.string.hasPrefix("Content/locales/") }
            .flatMap { file($0.string) }
    }

    private func file(_ file: String) -> [TranslationEntry] {
        var ignored = DiagnosticBag()
        guard let bytes = tree[file], let root = YAMLReader.read(bytes, file: file, &ignored) else { return [] }
        let lines = LineIndex(bytes)
        var entries: [TranslationEntry] = []
        func visit(_ node: Node, _ path: String, _ depth: Int) {
            guard depth < 32 else { return }
            if let text = text(node, bytes) {
                let line = lines.line(of: node.range.lowerBound)
                entries.append(
                    TranslationEntry(
                        context: "\(file)\(path)", source: text.source, translation: text.translation, isStale: false,
                        comments: [], reference: "\(file):\(line)", placeholders: [],
                        target: .text(file: file, place: text.place), isRecordedApart: true))
            } else if let inner = node.entries {
                for entry in inner { visit(entry.value, path + "/" + entry.key, depth + 1) }
            } else if let elements = node.elements {
                for (index, element) in elements.enumerated() {
                    visit(element, path + "/" + (element["id"]?.text ?? String(index)), depth + 1)
                }
            }
        }
        visit(root, "#", 0)
        return entries
    }

    private func text(_ node: Node, _ bytes: [UInt8]) -> (source: String, translation: String, place: YAMLPlace)? {
        guard let entries = node.entries, !entries.isEmpty else { return nil }
        var source: String?
        var own: Node?
        for entry in entries {
            guard let tag = LanguageTag(entry.key), locales.contains(tag), entry.value.entries == nil,
                entry.value.elements == nil
            else { return nil }
            if tag == self.source { source = entry.value.text }
            if tag == target { own = entry.value }
        }
        guard let source, !source.isEmpty, let first = entries.first, let last = entries.last else { return nil }
        let place: YAMLPlace
        if let own {
            place = .scalar(own.range)
        } else if bytes.indices.contains(node.range.lowerBound), bytes[node.range.lowerBound] == 0x7B {
            place = .flow(last.value.range.upperBound)
        } else {
            let lineStart = bytes[..<first.keyRange.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            place = .block(
                max(last.value.range.lowerBound, last.value.range.upperBound - 1),
                indent: first.keyRange.lowerBound - lineStart)
        }
        return (source, own?.text ?? "", place)
    }
}
