import Diagnostics

extension StyleReader {
    mutating func chooseElement(_ element: XMLElement) -> ChooseElement {
        var branches: [ChooseElement.Branch] = []
        for child in element.children {
            switch child.name {
            case "if", "else-if":
                let match = with(child) { $0.choice("match", of: ChooseElement.Branch.Match.self, &$1) ?? .all }
                branches.append(
                    ChooseElement.Branch(
                        match: match, conditions: conditions(child), children: elements(child.children)))
            case "else":
                branches.append(ChooseElement.Branch(match: .all, conditions: [], children: elements(child.children)))
            default:
                report(
                    .styleElement, "unknown element “\(child.name)” in “choose”", at: child,
                    help: "“choose” holds “if”, “else-if” and “else”")
            }
        }
        return ChooseElement(branches: branches)
    }

    private mutating func conditions(_ element: XMLElement) -> [ChooseElement.Condition] {
        var conditions: [ChooseElement.Condition] = []
        for attribute in element.attributes where attribute.name != "match" {
            if attribute.name == "disambiguate" {
                noteDisambiguate()
                conditions.append(.disambiguate(attribute.value == "true"))
                continue
            }
            // Locator types may be written with a space, as “sub verbo” once was.
            let list =
                attribute.name == "locator"
                ? attribute.value.replacing("sub verbo", with: "sub-verbo") : attribute.value
            for value in list.split(separator: " ").map(String.init) {
                switch attribute.name {
                case "type": conditions.append(.type(ItemType.code(of: value)))
                case "variable": conditions.append(.variable(AnyVariable(name: value)))
                case "is-numeric": conditions.append(.isNumeric(AnyVariable(name: value)))
                case "is-uncertain-date": conditions.append(.isUncertainDate(DateVariable(name: value)))
                case "locator": conditions.append(.locator(LocatorLabel(name: value)))
                case "position":
                    notePosition()
                    guard let position = ChooseElement.Position(rawValue: value) else {
                        report(.styleValue, "“\(value)” is no position", at: element)
                        continue
                    }
                    conditions.append(.position(position))
                default:
                    report(
                        .styleValue, "unknown condition “\(attribute.name)”", at: element,
                        help: Suggestion.help(
                            for: attribute.name,
                            among: [
                                "disambiguate", "is-numeric", "is-uncertain-date", "locator", "match", "position",
                                "type", "variable",
                            ]))
                }
            }
        }
        if conditions.isEmpty { report(.styleElement, "“\(element.name)” without a condition", at: element) }
        return conditions
    }
}
