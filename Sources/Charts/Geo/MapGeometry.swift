import Diagnostics
import Serialization

/// Shapes of a map with their properties, read once and shared by all languages.
package struct MapGeometry: Sendable {
    package init() {}
}
