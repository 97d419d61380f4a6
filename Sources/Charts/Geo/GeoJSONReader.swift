import Diagnostics
import Serialization

/// GeoJSON to rings of positions, with every mistake at its place.
struct GeoJSONReader {
    typealias Position = MapGeometry.Position

    struct RawFeature {
        let properties: [String: String]
        var polygons: [[[Position]]] = []
        var lines: [[Position]] = []
        var points: [Position] = []
        let range: Range<Int>
    }

    static let reportLimit = 50

    private let file: String
    private(set) var bag = DiagnosticBag()
    private(set) var features: [RawFeature] = []

    init(file: String) {
        self.file = file
    }

    mutating func read(_ node: Node) {
        switch node["type"]?.text {
        case "FeatureCollection":
            guard let list = node["features"]?.elements else {
                report("FeatureCollection without “features”", node.range)
                return
            }
            for feature in list { readFeature(feature) }
        case "Feature": readFeature(node)
        case let type? where Self.geometryTypes.contains(type):
            var feature = RawFeature(properties: [:], range: node.range)
            readGeometry(node, into: &feature, depth: 0)
            features.append(feature)
        default:
            report(
                "\(node["type"]?.kindName ?? "a value without “type”") where GeoJSON is expected",
                node["type"]?.range ?? node.range.lowerBound..<min(node.range.lowerBound + 1, node.range.upperBound))
        }
    }

    private static let geometryTypes: Set<String> = [
        "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
    ]

    private mutating func readFeature(_ node: Node) {
        guard node["type"]?.text == "Feature" else {
            report("\(node["type"]?.kindName ?? "a value without “type”") where a Feature is expected", node.range)
            return
        }
        var properties: [String: String] = [:]
        for entry in node["properties"]?.entries ?? [] {
            if let text = entry.value.text { properties[entry.key] = text }
        }
        if let id = node["id"]?.text, properties["id"] == nil { properties["id"] = id }
        var feature = RawFeature(properties: properties, range: node.range)
        if let geometry = node["geometry"], !geometry.isNull { readGeometry(geometry, into: &feature, depth: 0) }
        features.append(feature)
    }

    private mutating func readGeometry(_ node: Node, into feature: inout RawFeature, depth: Int) {
        let type = node["type"]?.text ?? ""
        if type == "GeometryCollection" {
            guard depth < 4 else { return report("GeometryCollection inside four others", node.range) }
            for geometry in node["geometries"]?.elements ?? [] {
                readGeometry(geometry, into: &feature, depth: depth + 1)
            }
            return
        }
        guard Self.geometryTypes.contains(type), let coordinates = node["coordinates"] else {
            let known = Self.geometryTypes.sorted()
            report(
                Self.geometryTypes.contains(type) ? "\(type) without “coordinates”" : "unknown geometry “\(type)”",
                node["type"]?.range ?? node.range, help: Suggestion.help(for: type, among: known))
            return
        }
        switch type {
        case "Point": if let point = position(coordinates) { feature.points.append(point) }
        case "MultiPoint": feature.points += (coordinates.elements ?? []).compactMap { position($0) }
        case "LineString": feature.lines.append(positions(coordinates))
        case "MultiLineString": feature.lines += (coordinates.elements ?? []).map { positions($0) }
        case "Polygon": addPolygon(coordinates, to: &feature)
        default: for polygon in coordinates.elements ?? [] { addPolygon(polygon, to: &feature) }
        }
    }

    private mutating func addPolygon(_ node: Node, to feature: inout RawFeature) {
        guard let ringNodes = node.elements, !ringNodes.isEmpty else {
            return report("\(node.kindName) where the rings of a polygon are expected", node.range)
        }
        let rings = ringNodes.compactMap { ring($0) }
        if rings.count == ringNodes.count { feature.polygons.append(rings) }
    }

    private mutating func ring(_ node: Node) -> [Position]? {
        let ring = positions(node)
        guard ring.count == node.elements?.count else { return nil }
        guard ring.count >= 4 else {
            report(
                "a ring of \(ring.count) positions", node.range, help: "a ring has at least four, the last as the first"
            )
            return nil
        }
        guard ring.first == ring.last else {
            report("a ring that is not closed", node.range, help: "repeat the first position at the end")
            return nil
        }
        return ring
    }

    private mutating func positions(_ node: Node) -> [Position] {
        guard let elements = node.elements else {
            report("\(node.kindName) where positions are expected", node.range)
            return []
        }
        return elements.compactMap { position($0) }
    }

    private mutating func position(_ node: Node) -> Position? {
        guard let parts = node.elements, parts.count >= 2, let longitude = parts[0].number,
            let latitude = parts[1].number
        else {
            report("\(node.kindName) where a position is expected", node.range, help: "write [longitude, latitude]")
            return nil
        }
        guard abs(longitude) <= 180, abs(latitude) <= 90 else {
            report(
                "a position outside the globe", node.range,
                help: abs(latitude) > 90 && abs(longitude) <= 90
                    ? "longitude comes first" : "coordinates are degrees of longitude and latitude (WGS 84)")
            return nil
        }
        return Position(longitude: longitude, latitude: latitude)
    }

    private mutating func report(_ message: String, _ range: Range<Int>, help: String? = nil) {
        guard bag.diagnostics.count < Self.reportLimit else { return }
        bag.add(.mapGeometry, message, at: SourceRange(file: file, offsets: range), help: help)
    }
}
