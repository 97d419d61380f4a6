import Diagnostics
import Serialization

/// Shapes of a map with their properties: GeoJSON (RFC 7946) cut into arcs, so that neighbors share their border.
///
/// Read once and shared by all charts and languages; simplification depends on the drawing's size and is done there.
package struct MapGeometry: Sendable {
    struct Position: Sendable, Hashable {
        let longitude: Double
        let latitude: Double
    }

    /// A ring as arcs of the topology; a negative number −1 − i is arc i backwards.
    typealias Ring = [Int]

    struct Feature: Sendable {
        let properties: [String: String]
        /// Each polygon's outer ring, then its holes.
        let polygons: [[Ring]]
        let points: [Position]
        /// Lines: open runs of arcs.
        let lines: [Ring]
        let range: Range<Int>

        /// Every arc that the shape is made of, in order.
        var arcNumbers: [Int] { Array(polygons.joined().joined()) + Array(lines.joined()) }
    }

    let file: String
    let features: [Feature]
    let arcs: [[Position]]

    /// The bounds of all shapes in degrees: west, south, east, north; nil where there is none.
    func bounds(of features: [Feature]) -> (west: Double, south: Double, east: Double, north: Double)? {
        var bounds: (west: Double, south: Double, east: Double, north: Double)?
        func include(_ position: Position) {
            guard let known = bounds else {
                bounds = (position.longitude, position.latitude, position.longitude, position.latitude)
                return
            }
            bounds = (
                min(known.west, position.longitude), min(known.south, position.latitude),
                max(known.east, position.longitude), max(known.north, position.latitude)
            )
        }
        for feature in features {
            for arc in feature.arcNumbers {
                for position in arcs[arc < 0 ? -1 - arc : arc] { include(position) }
            }
            for point in feature.points { include(point) }
        }
        return bounds
    }

    /// Reads a file; nil where nothing can be drawn. Broken shapes are reported at their place and left out.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> MapGeometry? {
        guard let node = JSONReader.read(bytes, file: file, &bag) else { return nil }
        var reader = GeoJSONReader(file: file)
        reader.read(node)
        bag.add(contentsOf: reader.bag)
        guard !reader.features.isEmpty else {
            if !reader.bag.hasErrors {
                bag.add(
                    .mapGeometry, "no shapes in the file", at: SourceRange(file: file, offsets: node.range),
                    help: "a map needs a FeatureCollection with polygons, lines or points")
            }
            return nil
        }
        return Topology.build(reader.features, file: file)
    }
}
