extension Renderer {
    /// `cs:group`: nothing where variables were called and none has a value.
    mutating func render(_ group: GroupElement) -> Rendered {
        let start = output.count
        var result = render(group.children, delimiter: group.delimiter)
        guard !result.isSuppressed else {
            _ = takeOutput(from: start)
            return result
        }
        decorateOutput(from: start, group.formatting, group.affixes, group.display)
        // A group that shows something counts as a variable with a value for the group around it.
        if hasOutput(since: start) { result.hasValue = true }
        return result
    }

    /// `cs:choose`: the children of the first branch whose conditions hold.
    mutating func render(_ choose: ChooseElement) -> Rendered {
        for branch in choose.branches where holds(branch) {
            return render(branch.children)
        }
        return .nothing
    }
}
