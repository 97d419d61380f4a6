import Diagnostics

extension StyleReader {
    /// Reads `cs:citation`; nil, with a diagnostic, without a layout.
    mutating func citationSection(_ element: XMLElement) -> CitationSection? {
        guard let layout = layout(of: element) else { return nil }
        let sort = sortKeys(element)
        return with(element) { reader, bag in
            CitationSection(
                layout: layout, sort: sort,
                addsNames: reader.flag("disambiguate-add-names") ?? false,
                addsGivenNames: reader.flag("disambiguate-add-givenname") ?? false,
                givenNameRule: reader.choice(
                    "givenname-disambiguation-rule", of: CitationSection.GivenNameRule.self, &bag) ?? .byCite,
                addsYearSuffix: reader.flag("disambiguate-add-year-suffix") ?? false,
                collapse: reader.choice("collapse", of: CitationSection.Collapse.self, &bag),
                citeGroupDelimiter: reader["cite-group-delimiter"],
                yearSuffixDelimiter: reader["year-suffix-delimiter"],
                afterCollapseDelimiter: reader["after-collapse-delimiter"],
                nearNoteDistance: reader.integer("near-note-distance", atLeast: 0, &bag) ?? 5)
        }
    }

    /// Reads `cs:bibliography`; nil, with a diagnostic, without a layout.
    mutating func bibliographySection(_ element: XMLElement) -> BibliographySection? {
        guard let layout = layout(of: element) else { return nil }
        let sort = sortKeys(element)
        return with(element) { reader, bag in
            BibliographySection(
                layout: layout, sort: sort,
                hasHangingIndent: reader.flag("hanging-indent") ?? false,
                secondFieldAlign: reader.choice(
                    "second-field-align", of: BibliographySection.SecondFieldAlign.self, &bag),
                lineSpacing: reader.integer("line-spacing", atLeast: 1, &bag) ?? 1,
                entrySpacing: reader.integer("entry-spacing", atLeast: 0, &bag) ?? 1,
                subsequentAuthorSubstitute: reader["subsequent-author-substitute"],
                substituteRule: reader.choice(
                    "subsequent-author-substitute-rule", of: BibliographySection.SubstituteRule.self, &bag)
                    ?? .completeAll)
        }
    }

    private mutating func layout(of element: XMLElement) -> Layout? {
        guard let layout = element.child("layout") else {
            report(.styleInvalid, "“\(element.name)” without a layout", at: element, help: "add the element “layout”")
            return nil
        }
        let children = elements(layout.children)
        return with(layout) { reader, bag in
            Layout(
                children: children, delimiter: reader["delimiter"] ?? "", formatting: reader.formatting(&bag),
                affixes: reader.affixes)
        }
    }

    private mutating func sortKeys(_ element: XMLElement) -> [SortKey] {
        var keys: [SortKey] = []
        for key in element.child("sort")?.children ?? [] where key.name == "key" {
            let source: SortKey.Source
            if let name = key["macro"] {
                guard let index = macro(name, at: key) else { continue }
                source = .macro(index)
            } else if let variable = key["variable"].flatMap({ AnyVariable(name: $0) }) {
                source = .variable(variable)
            } else {
                report(.styleElement, "sort key without a known variable or macro", at: key)
                continue
            }
            keys.append(
                with(key) { reader, bag in
                    SortKey(
                        source: source, isDescending: reader["sort"] == "descending",
                        namesMin: reader.integer("names-min", atLeast: 0, &bag),
                        namesUseFirst: reader.integer("names-use-first", atLeast: 0, &bag),
                        namesUseLast: reader.flag("names-use-last"))
                })
        }
        return keys
    }
}
