/// Finds the borders that shapes share and cuts rings into arcs, each stored once (as TopoJSON does).
enum Topology {
    typealias Position = MapGeometry.Position

    static func build(_ raw: [GeoJSONReader.RawFeature], file: String) -> MapGeometry {
        var builder = ArcBuilder()
        for feature in raw {
            for ring in feature.polygons.joined() { builder.noteNeighbors(in: ring, isClosed: true) }
            for line in feature.lines { builder.noteNeighbors(in: line, isClosed: false) }
        }
        let features = raw.map { feature in
            MapGeometry.Feature(
                properties: feature.properties,
                polygons: feature.polygons.map { $0.map { builder.cut(ring: $0) } }, points: feature.points,
                lines: feature.lines.filter { $0.count > 1 }.map { builder.cut(line: $0) }, range: feature.range)
        }
        return MapGeometry(file: file, features: features, arcs: builder.arcs)
    }

    private struct ArcBuilder {
        private struct Neighbors {
            let a: Position
            let b: Position
        }

        private struct ArcKey: Hashable {
            let first: Position
            let second: Position
            let last: Position
            let count: Int
        }

        private var neighbors: [Position: Neighbors] = [:]
        private var junctions: Set<Position> = []
        private var known: [ArcKey: [Int]] = [:]
        private(set) var arcs: [[Position]] = []

        /// A vertex is a junction where two rings come to it from different sides.
        mutating func noteNeighbors(in ring: [Position], isClosed: Bool) {
            let count = isClosed ? ring.count - 1 : ring.count
            for index in 0..<max(0, count) {
                let position = ring[index]
                if !isClosed, index == 0 || index == count - 1 {
                    junctions.insert(position)
                    continue
                }
                let before = ring[(index + count - 1) % count]
                let after = ring[(index + 1) % count]
                if let seen = neighbors[position] {
                    let isSame =
                        (seen.a == before && seen.b == after) || (seen.a == after && seen.b == before)
                    if !isSame { junctions.insert(position) }
                } else {
                    neighbors[position] = Neighbors(a: before, b: after)
                }
            }
        }

        mutating func cut(ring: [Position]) -> MapGeometry.Ring {
            let open = Array(ring.dropLast())
            guard let start = open.firstIndex(where: junctions.contains) else { return [add(rotated(open))] }
            return cut(line: Array(open[start...]) + open[..<start] + [open[start]])
        }

        mutating func cut(line: [Position]) -> MapGeometry.Ring {
            var result: [Int] = []
            var arc: [Position] = []
            for position in line {
                arc.append(position)
                if arc.count > 1, junctions.contains(position) {
                    result.append(add(arc))
                    arc = [position]
                }
            }
            if arc.count > 1 { result.append(add(arc)) }
            return result
        }

        /// A ring without junctions begins at its least vertex, so that two copies of it are the same arc.
        private func rotated(_ open: [Position]) -> [Position] {
            let least =
                open.indices.min {
                    (open[$0].longitude, open[$0].latitude) < (open[$1].longitude, open[$1].latitude)
                } ?? 0
            return Array(open[least...]) + open[..<least] + [open[least]]
        }

        /// The arc's number, negative where the same arc is known the other way round.
        private mutating func add(_ arc: [Position]) -> Int {
            let reversed = Array(arc.reversed())
            for (candidate, isReversed) in [(arc, false), (reversed, true)] {
                let key = ArcKey(
                    first: candidate[0], second: candidate[1], last: candidate[candidate.count - 1],
                    count: candidate.count)
                for index in known[key] ?? [] where arcs[index] == candidate {
                    return isReversed ? -1 - index : index
                }
            }
            let key = ArcKey(first: arc[0], second: arc[1], last: arc[arc.count - 1], count: arc.count)
            known[key, default: []].append(arcs.count)
            arcs.append(arc)
            return arcs.count - 1
        }
    }
}
