#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// From degrees to a plane, on the sphere (Snyder, “Map Projections – A Working Manual”, USGS PP 1395).
///
/// The plane's y grows downwards, as SVG's does; the unit is the sphere's radius.
struct Projection: Sendable {
    private enum Form: Sendable {
        case equirectangular(scale: Double)
        case mercator
        /// §15: n, F.
        case lambert(n: Double, f: Double)
        /// §14: n, C.
        case albers(n: Double, c: Double)
    }

    private let form: Form
    private let centralMeridian: Double

    /// - Parameters:
    ///   - south, north: the latitudes shown, in degrees; conic projections take their standard parallels a sixth
    ///     of the way from each (Snyder p. 99).
    ///   - centralMeridian: degrees.
    init(_ kind: MapSpec.Projection, south: Double, north: Double, centralMeridian: Double) {
        self.centralMeridian = centralMeridian
        let middle = Self.radians((south + north) / 2)
        let first = Self.radians(south + (north - south) / 6)
        let second = Self.radians(north - (north - south) / 6)
        switch kind {
        case .equirectangular: form = .equirectangular(scale: cos(middle))
        case .mercator: form = .mercator
        case .lambert:
            let isTangent = abs(first - second) < 1e-9
            let n =
                isTangent
                ? sin(first)
                : log(cos(first) / cos(second))
                    / log(tan(.pi / 4 + second / 2) / tan(.pi / 4 + first / 2))
            guard abs(n) > 1e-6, n.isFinite else {
                form = .mercator
                return
            }
            form = .lambert(n: n, f: cos(first) * pow(tan(.pi / 4 + first / 2), n) / n)
        case .albers:
            let n = (sin(first) + sin(second)) / 2
            guard abs(n) > 1e-6 else {
                form = .equirectangular(scale: cos(middle))
                return
            }
            form = .albers(n: n, c: cos(first) * cos(first) + 2 * n * sin(first))
        }
    }

    func project(_ position: MapGeometry.Position) -> (x: Double, y: Double) {
        let longitude = Self.radians(Self.wrapped(position.longitude - centralMeridian))
        // Poles lie at infinity in some projections.
        let latitude = Self.radians(min(max(position.latitude, -89.5), 89.5))
        switch form {
        case .equirectangular(let scale): return (longitude * scale, -latitude)
        case .mercator: return (longitude, -log(tan(.pi / 4 + latitude / 2)))
        case .lambert(let n, let f):
            let radius = f / pow(tan(.pi / 4 + latitude / 2), n)
            return (radius * sin(n * longitude), radius * cos(n * longitude))
        case .albers(let n, let c):
            let radius = sqrt(max(0, c - 2 * n * sin(latitude))) / n
            return (radius * sin(n * longitude), radius * cos(n * longitude))
        }
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

    private static func wrapped(_ longitude: Double) -> Double {
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
    }
}
