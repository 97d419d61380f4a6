extension Renderer {
    func holds(_ branch: ChooseElement.Branch) -> Bool {
        switch branch.match {
        case .all: branch.conditions.allSatisfy(holds)
        case .any: branch.conditions.contains(where: holds)
        case .none: !branch.conditions.contains(where: holds)
        }
    }

    private func holds(_ condition: ChooseElement.Condition) -> Bool {
        switch condition {
        case .disambiguate(let wanted): context.distinction.isDisambiguated == wanted
        case .isNumeric(let variable): isNumeric(variable)
        case .isUncertainDate(let variable): variable.flatMap { item.date($0) }?.isUncertain ?? false
        case .locator(let label): context.locator != nil && label != nil && (context.label ?? .page) == label
        case .position(let position): context.area == .citation && context.position.matches(position)
        case .type(let type): item.type == type
        case .variable(let variable): variable.map(hasValue) ?? false
        }
    }

    private func isNumeric(_ variable: AnyVariable?) -> Bool {
        switch variable {
        case .text(let variable): value(of: variable).map { NumberContent($0).isNumeric } ?? false
        case .date(let variable): item.date(variable)?.start != nil
        case .names, nil: false
        }
    }

    private func hasValue(_ variable: AnyVariable) -> Bool {
        switch variable {
        case .text(let variable): value(of: variable) != nil
        case .names(let variable): !people(of: variable).isEmpty
        case .date(let variable): item.date(variable).map { !$0.isEmpty } ?? false
        }
    }
}
