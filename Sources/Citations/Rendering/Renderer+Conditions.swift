extension Renderer {
    func holds(_ branch: ChooseElement.Branch) -> Bool {
        // Loops, since a closure would copy the renderer.
        switch branch.match {
        case .all:
            for condition in branch.conditions where !holds(condition) { return false }
            return true
        case .any:
            for condition in branch.conditions where holds(condition) { return true }
            return false
        case .none:
            for condition in branch.conditions where holds(condition) { return false }
            return true
        }
    }

    private func holds(_ condition: ChooseElement.Condition) -> Bool {
        switch condition {
        case .disambiguate(let wanted): context.distinction.isDisambiguated == wanted
        case .isNumeric(let variable): isNumeric(variable)
        case .isUncertainDate(let variable?): item.date(variable)?.isUncertain ?? false
        case .isUncertainDate(nil): false
        case .locator(let label): context.locator != nil && label != nil && (context.label ?? .page) == label
        case .position(let position): context.area == .citation && context.position.matches(position)
        case .type(let code): item.typeCode == code
        case .variable(let variable?): hasValue(variable)
        case .variable(nil): false
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
