/// What a style's macros call, to refuse those that lead back to themselves or grow beyond measure.
struct MacroGraph {
    /// Far above any real style, far below what would take a second to render.
    private static let maximumSize = 2_000_000
    private static let maximumDepth = 250

    private let macros: [CitationStyle.Macro]
    private var sizes: [(size: Int, depth: Int)?]
    private var isOpen: [Bool]
    /// What is wrong, as a message; nil where nothing is.
    private(set) var problem: String?

    init(_ style: CitationStyle) {
        macros = style.macros
        sizes = Array(repeating: nil, count: macros.count)
        isOpen = Array(repeating: false, count: macros.count)
        for index in macros.indices where problem == nil { _ = measure(macro: index, level: 0) }
        _ = measure(style.citation.layout.children, level: 0)
        if let bibliography = style.bibliography { _ = measure(bibliography.layout.children, level: 0) }
    }

    private mutating func measure(macro index: Int, level: Int) -> (size: Int, depth: Int) {
        if let known = sizes[index] { return known }
        guard !isOpen[index] else {
            problem = problem ?? "macro “\(macros[index].name)” leads back to itself"
            return (0, 0)
        }
        isOpen[index] = true
        let result = measure(macros[index].children, level: level)
        isOpen[index] = false
        sizes[index] = result
        return result
    }

    private mutating func measure(_ elements: [RenderingElement], level: Int) -> (size: Int, depth: Int) {
        guard level < Self.maximumDepth, problem == nil else {
            problem = problem ?? "macros nested deeper than \(Self.maximumDepth) levels"
            return (0, 0)
        }
        var size = 0
        var depth = 0
        for element in elements {
            for children in [element.children, element.substitutes] where !children.isEmpty {
                add(measure(children, level: level + 1))
            }
            if case .text(let text) = element, case .macro(let index) = text.source {
                add(measure(macro: index, level: level + 1))
            }
            size += 1
        }
        if size > Self.maximumSize {
            problem = problem ?? "macros that unfold to more than \(Self.maximumSize) elements"
        }
        if depth > Self.maximumDepth {
            problem = problem ?? "macros nested deeper than \(Self.maximumDepth) levels"
        }
        return (min(size, Self.maximumSize + 1), depth)

        func add(_ inner: (size: Int, depth: Int)) {
            size = min(size + inner.size, Self.maximumSize + 1)
            depth = max(depth, inner.depth + 1)
        }
    }
}

extension RenderingElement {
    /// The elements inside a group, or in all branches of a choice.
    var children: [RenderingElement] {
        switch self {
        case .group(let group): group.children
        case .choose(let choose): choose.branches.flatMap(\.children)
        default: []
        }
    }

    /// What may stand for missing names.
    var substitutes: [RenderingElement] {
        if case .names(let names) = self { names.substitutes } else { [] }
    }
}
