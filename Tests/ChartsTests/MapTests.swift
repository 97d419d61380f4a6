import Diagnostics
import Foundation
import Serialization
import Testing

@testable import Charts

@Suite struct MapTests {
    /// The numerical examples of Snyder, “Map Projections – A Working Manual”, pp. 291 and 295, on the sphere.
    @Test func projectsAsSnyderDoes() {
        // Standard parallels lie a sixth from each end, so these ends give 29.5° and 45.5°, 33° and 45°.
        let albers = Projection(.albers, south: 25.5, north: 49.5, centralMeridian: -96)
        let albersPoint = albers.project(.init(longitude: -75, latitude: 35))
        let albersOrigin = albers.project(.init(longitude: -96, latitude: 23))
        #expect(albersPoint.x.isFinite)
        let lambert = Projection(.lambert, south: 30, north: 48, centralMeridian: -96)
        let point = lambert.project(.init(longitude: -75, latitude: 35))
        let origin = lambert.project(.init(longitude: -96, latitude: 23))
        #expect(abs(point.x - 0.2966785) < 1e-6)
        #expect(abs(origin.y - point.y - 0.2462112) < 1e-6)
        #expect(albersOrigin.y > albersPoint.y)
    }

    @Test func albersGivesSnydersExample() {
        // p. 291: φ1 = 29.5°, φ2 = 45.5°, φ0 = 23°, λ0 = −96°, at 35° N, 75° W.
        let south = 29.5 - (45.5 - 29.5) / 4
        let north = 45.5 + (45.5 - 29.5) / 4
        let albers = Projection(.albers, south: south, north: north, centralMeridian: -96)
        let point = albers.project(.init(longitude: -75, latitude: 35))
        let origin = albers.project(.init(longitude: -96, latitude: 23))
        #expect(abs(point.x - 0.2952720) < 1e-6)
        #expect(abs(origin.y - point.y - 0.2416774) < 1e-6)
    }

    @Test func mercatorGivesSnydersExample() {
        // p. 266: λ0 = 180°, at 35° N, 75° W: x = 1.8325957, y = 0.6528366.
        let mercator = Projection(.mercator, south: 0, north: 60, centralMeridian: -180)
        let point = mercator.project(.init(longitude: -75, latitude: 35))
        #expect(abs(point.x - 1.8325957) < 1e-7)
        #expect(abs(-point.y - 0.6528366) < 1e-7)
    }

    @Test func neighborsShareTheirBorder() throws {
        let map = try #require(ChartFixture.geometry["maps/islands.geojson"])
        // Two rows of three: 7 inner borders, 10 stretches of outer border between junctions or fewer, 1 island.
        var uses: [Int: Int] = [:]
        for feature in map.features {
            for arc in feature.arcNumbers { uses[arc < 0 ? -1 - arc : arc, default: 0] += 1 }
        }
        #expect(uses.values.filter { $0 == 2 }.count == 7)
        #expect(uses.values.allSatisfy { $0 <= 2 })
        #expect(map.features.count == 7)
    }

    @Test func simplifiesWithoutGaps() throws {
        let map = try #require(ChartFixture.geometry["maps/islands.geojson"])
        let frame = Box(x: 0, y: 0, width: 400, height: 400)
        let coarse = ProjectedMap(map, frame: frame, tolerance: 60) {
            (($0.longitude - 10) * 40, (54 - $0.latitude) * 60)
        }
        let fine = ProjectedMap(map, frame: frame, tolerance: 0) {
            (($0.longitude - 10) * 40, (54 - $0.latitude) * 60)
        }
        func edges(_ projected: ProjectedMap) -> [String: Int] {
            var edges: [String: Int] = [:]
            for feature in map.features {
                for ring in feature.polygons.joined() {
                    let points = projected.points(of: ring)
                    for (index, point) in points.enumerated() {
                        let next = points[(index + 1) % points.count]
                        let ends = ["\(point.x),\(point.y)", "\(next.x),\(next.y)"].sorted()
                        edges[ends.joined(separator: " "), default: 0] += 1
                    }
                }
            }
            return edges
        }
        let shared = edges(coarse).values.filter { $0 == 2 }.count
        #expect(edges(coarse).count < edges(fine).count / 2)
        // Every inner border is still drawn by both its sides, point for point.
        #expect(shared >= 7)
        #expect(edges(coarse).values.allSatisfy { $0 <= 2 })
    }

    /// The flagship's 77 districts: after simplification neighbors still share every point of their border, so that
    /// there is neither a gap nor an overlap, and the shapes fill what the country's outline holds.
    @Test func districtsTileTheCountryAfterSimplification() throws {
        let map = try Self.districts()
        #expect(map.features.count == 77)
        let frame = Box(x: 0, y: 0, width: 720, height: 560)
        let place: (MapGeometry.Position) -> (x: Double, y: Double) = {
            (($0.longitude - 44.7) * 120, (42 - $0.latitude) * 155)
        }
        let coarse = ProjectedMap(map, frame: frame, tolerance: 2, place: place)
        let fine = ProjectedMap(map, frame: frame, tolerance: 0, place: place)
        var edges: [String: Int] = [:]
        var areas = (coarse: 0.0, fine: 0.0)
        for feature in map.features {
            for ring in feature.polygons.joined() {
                let points = coarse.points(of: ring)
                areas.coarse += ProjectedMap.area(points)
                areas.fine += ProjectedMap.area(fine.points(of: ring))
                for (index, point) in points.enumerated() {
                    let next = points[(index + 1) % points.count]
                    // The same stretch in the other direction cancels it: what is left is the outline.
                    edges["\(point.x),\(point.y) \(next.x),\(next.y)", default: 0] += 1
                }
            }
        }
        let outline = edges.filter { edge in
            let ends = edge.key.split(separator: " ")
            return edges["\(ends[1]) \(ends[0])"] == nil
        }
        #expect(edges.values.allSatisfy { $0 == 1 })
        #expect(outline.count < edges.count / 2)
        // The outline closes: as many stretches leave each of its points as come to it.
        var balance: [Substring: Int] = [:]
        for edge in outline.keys {
            let ends = edge.split(separator: " ")
            balance[ends[0], default: 0] += 1
            balance[ends[1], default: 0] -= 1
        }
        #expect(balance.values.allSatisfy { $0 == 0 })
        #expect(abs(areas.coarse - areas.fine) < abs(areas.fine) * 0.01)
    }

    @Test func theMapOfDistrictsKeepsToItsSize() throws {
        let map = try Self.districts()
        let yaml = """
            title: T
            data: { table: t }
            color: { field: v, type: quantitative }
            marks: [{ type: geo, geometry: maps/districts.geojson, join: { geometry: iso_3166_2, data: d } }]
            """
        let codes = map.features.compactMap { $0.properties["iso_3166_2"] }
        let csv = "d,v\n" + codes.enumerated().map { "\($1),\($0 * 37 % 101)\n" }.joined()
        var bag = DiagnosticBag()
        let spec = try #require(ChartFixture.spec(yaml, &bag))
        for tag in ChartFixture.locales {
            let chart = try #require(
                ChartRenderer.render(
                    spec, table: ChartFixture.table(csv), language: ChartFixture.language(tag),
                    options: .init(
                        idPrefix: "m", includesStandalone: true, geometry: ["maps/districts.geojson": map]), &bag))
            for bytes in [chart.wide, chart.narrow, chart.standalone] { #expect(bytes.count <= 45 * 1024) }
        }
    }

    private static func districts() throws -> MapGeometry {
        let file = ChartFixture.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Content/maps/districts.geojson")
        var bag = DiagnosticBag()
        return try #require(
            MapGeometry.read(Array(Data(contentsOf: file)), file: "maps/districts.geojson", &bag))
    }

    @Test func clipsToTheFrame() {
        let box = Box(x: 0, y: 0, width: 10, height: 10)
        let clipped = ProjectedMap.clipped([(-5, 5), (5, -5), (15, 5), (5, 15)], to: box)
        #expect(clipped.count == 8 || clipped.count == 4)
        #expect(clipped.allSatisfy { $0.x >= -1e-9 && $0.x <= 10 + 1e-9 && $0.y >= -1e-9 && $0.y <= 10 + 1e-9 })
        #expect(ProjectedMap.clipped([(20, 20), (30, 20), (30, 30)], to: box).isEmpty)
    }

    @Test(arguments: [
        (#"{"type":"FeatureCollection"}"#, "FeatureCollection without “features”"),
        (#"{"type":"Polygn","coordinates":[]}"#, "“Polygn” where GeoJSON is expected"),
        (#"{"type":"Polygon","coordinates":[[[50,40],[51,40],[50,40]]]}"#, "a ring of 3 positions"),
        (#"{"type":"Polygon","coordinates":[[[50,40],[51,40],[51,41],[50,41]]]}"#, "a ring that is not closed"),
        (#"{"type":"Point","coordinates":[40,150]}"#, "a position outside the globe"),
        (#"{"type":"Point","coordinates":["a",1]}"#, "a list where a position is expected"),
        (#"{"type":"Feature","properties":{},"geometry":null}"#, ""),
    ])
    func reportsBrokenGeometry(_ json: String, _ message: String) {
        var bag = DiagnosticBag()
        _ = MapGeometry.read(Array(json.utf8), file: "a.geojson", &bag)
        if message.isEmpty {
            #expect(bag.isEmpty)
        } else {
            #expect(bag.diagnostics.first?.message == message)
            #expect(bag.diagnostics.first?.id == "map.geometry")
        }
    }

    @Test func reportsRowsWithoutAShape() {
        let yaml = """
            title: T
            data: { table: t }
            color: { field: v, type: quantitative }
            marks: [{ type: geo, geometry: maps/islands.geojson, join: { geometry: code, data: d } }]
            """
        var bag = DiagnosticBag()
        let chart = ChartFixture.draw(yaml, "d,v\nD1,1\nD11,2\nD1,4\n", "en", &bag)
        #expect(chart != nil)
        #expect(bag.diagnostics.map(\.message) == ["no shape “D11”", "two rows for the shape “D1”"])
    }
}
