import Diagnostics
import Serialization

/// A chart or map as its author describes it, in the words of Observable Plot's grammar.
///
/// Immutable, and a class because of its size: as a structure it was copied field by field at every step.
package final class ChartSpec: Sendable {
    package enum DataReference: Sendable {
        case table(name: String, range: SourceRange)
        /// The scalar that holds the SQL, for diagnostics inside it.
        case query(Node)
    }

    package enum Orientation: String, Sendable, CaseIterable {
        case vertical
        case horizontal
    }

    /// Which way time runs on a right-to-left page.
    package enum TimeDirection: String, Sendable, CaseIterable {
        /// With the page: from the right.
        case auto
        case ltr
        case rtl
    }

    package struct SourceReference: Sendable {
        package let key: String
        package let range: SourceRange
    }

    /// The file's name without its ending.
    package let id: String
    package let file: String
    package let title: ChartText
    package let titleRange: SourceRange
    package let subtitle: ChartText?
    package let description: ChartText?
    package let data: DataReference
    package let sources: [SourceReference]
    package let asOf: CalendarDate?
    package let notes: [ChartText]
    package let overrides: [OverrideSpec]
    package let missing: MissingSpec?
    let orientation: Orientation?
    /// Nil: as the site says.
    let timeDirection: TimeDirection?
    let channels: ChannelSet
    let facet: ChannelSpec?
    let marks: [MarkSpec]
    let annotations: [AnnotationSpec]
    let height: Double?

    init(
        id: String, file: String, title: ChartText, titleRange: SourceRange, subtitle: ChartText? = nil,
        description: ChartText? = nil, data: DataReference, sources: [SourceReference], asOf: CalendarDate? = nil,
        notes: [ChartText], overrides: [OverrideSpec], missing: MissingSpec? = nil, orientation: Orientation? = nil,
        timeDirection: TimeDirection? = nil, channels: ChannelSet, facet: ChannelSpec? = nil, marks: [MarkSpec],
        annotations: [AnnotationSpec], height: Double? = nil
    ) {
        self.id = id
        self.file = file
        self.title = title
        self.titleRange = titleRange
        self.subtitle = subtitle
        self.description = description
        self.data = data
        self.sources = sources
        self.asOf = asOf
        self.notes = notes
        self.overrides = overrides
        self.missing = missing
        self.orientation = orientation
        self.timeDirection = timeDirection
        self.channels = channels
        self.facet = facet
        self.marks = marks
        self.annotations = annotations
        self.height = height
    }

    /// The same chart with another title.
    package func titled(_ title: ChartText) -> ChartSpec {
        ChartSpec(
            id: id, file: file, title: title, titleRange: titleRange, subtitle: subtitle, description: description,
            data: data, sources: sources, asOf: asOf, notes: notes, overrides: overrides, missing: missing,
            orientation: orientation, timeDirection: timeDirection, channels: channels, facet: facet, marks: marks,
            annotations: annotations, height: height)
    }

    /// Whether the chart is a map, which `<figure>` classes and size limits ask.
    package var isMap: Bool { marks.contains { $0.kind == .geo } }

    /// Paths of the geometry that a map draws, relative to the folder `Content`.
    package var geometryFiles: [(path: String, range: SourceRange)] {
        marks.compactMap(\.map).flatMap { map in
            [(map.geometry, map.geometryRange)] + map.backgrounds.map { ($0.path, $0.range) }
        }
    }

    func overrides(_ rule: Rule) -> Bool {
        overrides.contains { $0.rule == rule.id }
    }
}
