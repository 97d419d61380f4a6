import Diagnostics
import Serialization

/// A note in the chart: at a point, along a date or level, or over a stretch of x.
package struct AnnotationSpec: Sendable {
    package enum Place: String, Sendable, CaseIterable {
        case above
        case below
        case start
        case end
    }

    let x: Node?
    let x2: Node?
    let y: Node?
    let text: ChartText
    let place: Place?
    package let range: SourceRange
}

/// Values of x that are stated to be missing, drawn as a hatch.
package struct MissingSpec: Sendable {
    let x: [Node]
    let text: ChartText?
    package let range: SourceRange
}

/// A rule of honest drawing that the author breaks for a stated reason.
package struct OverrideSpec: Sendable {
    package let rule: String
    package let reason: ChartText
    package let range: SourceRange
}
