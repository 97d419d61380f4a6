import Diagnostics

/// The JSON Schema (2020-12) of chart specs, which editors complete and check from.
package enum ChartSchema {
    /// The schema as indented JSON, its closed sets taken from the enumerations that read specs.
    package static var json: [UInt8] {
        Array((document + "\n").utf8)
    }

    private static var document: String {
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Attest chart",
          "description": "A chart or map of Content/charts: data, channels, scales, marks.",
          "type": "object",
          "required": ["title", "data", "marks"],
          "additionalProperties": false,
          "properties": {
            "title": { "description": "What the chart says or shows, in one line.", "$ref": "#/$defs/text" },
            "subtitle": { "description": "What is counted, in which unit and period.", "$ref": "#/$defs/text" },
            "description": { "description": "Put before the summary that is written from the data.", "$ref": "#/$defs/text" },
            "data": {
              "oneOf": [
                { "type": "string" },
                { "type": "object", "required": ["table"], "additionalProperties": false, "properties": { "table": { "type": "string" } } },
                { "type": "object", "required": ["query"], "additionalProperties": false, "properties": { "query": { "type": "string" } } }
              ]
            },
            "orient": { "description": "Which way the values of bars run.", "enum": [\(words(ChartSpec.Orientation.self))] },
            "time-direction": { "description": "Which way time runs on right-to-left pages; auto mirrors with the page.", "enum": [\(words(ChartSpec.TimeDirection.self))] },
            "height": { "description": "The height of the plot in the wide layout, in pixels.", "type": "number", "minimum": 80, "maximum": 2000 },
        \(channels(indent: "    ")),
            "facet": { "description": "Small multiples: one panel for each value of a column.", "$ref": "#/$defs/channel" },
            "marks": { "oneOf": [{ "$ref": "#/$defs/mark" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/mark" } }] },
            "annotations": { "type": "array", "items": { "$ref": "#/$defs/annotation" } },
            "missing": {
              "type": "object",
              "required": ["x"],
              "additionalProperties": false,
              "properties": { "x": {}, "text": { "$ref": "#/$defs/text" } }
            },
            "sources": { "description": "Keys of Content/sources.json; left out: those of the column “source” and of the claims behind the rows.", "$ref": "#/$defs/texts" },
            "as-of": { "description": "The day up to which the figures hold.", "$ref": "#/$defs/date" },
            "notes": { "oneOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "items": { "$ref": "#/$defs/text" } }] },
            "overrides": { "description": "Rules of honest drawing that this chart breaks, each with a reason that is printed under it.", "type": "array", "items": { "$ref": "#/$defs/override" } }
          },
          "$defs": {
            "text": {
              "description": "One text, or one for each language.",
              "oneOf": [{ "type": ["string", "number"] }, { "type": "object", "additionalProperties": { "type": ["string", "number", "null"] } }]
            },
            "texts": { "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] },
            "date": { "oneOf": [{ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }, { "type": "integer" }] },
            "channel": {
              "oneOf": [
                { "type": "string" },
                {
                  "type": "object",
                  "required": ["field"],
                  "additionalProperties": false,
                  "properties": {
                    "field": { "description": "A column; {locale} in its name stands for the language of the page.", "type": "string" },
                    "type": { "enum": [\(words(ChannelSpec.Kind.self))] },
                    "scale": { "description": "Left out: from the type and the marks.", "enum": [\(words(ChannelSpec.Scale.self))] },
                    "label": { "$ref": "#/$defs/text" },
                    "unit": { "description": "A unit that the site has a name for, or the text to show.", "$ref": "#/$defs/text" },
                    "denominator": { "description": "What 100 % is.", "$ref": "#/$defs/text" },
                    "domain": { "description": "Both ends of the scale, or the categories in their order.", "type": "array" },
                    "zero": { "description": "Whether the scale includes zero; bars and areas always do.", "type": "boolean" },
                    "ticks": { "description": "About how many ticks.", "type": "integer" },
                    "grid": { "type": "boolean" },
                    "axis": { "type": "boolean" },
                    "reverse": { "type": "boolean" },
                    "sort": { "description": "The order of categories.", "enum": [\(words(ChannelSpec.Sorting.self))] },
                    "format": { "enum": [\(words(ChannelSpec.Format.self))] },
                    "decimals": { "type": "integer", "minimum": 0, "maximum": 6 },
                    "labels": { "description": "Names of the column’s values.", "type": "object", "additionalProperties": { "$ref": "#/$defs/text" } },
                    "order": { "description": "The order of the series.", "$ref": "#/$defs/texts" },
                    "colors": { "description": "Colors of series by number in the palette.", "type": "object", "additionalProperties": { "enum": [1, 2, 3, 4, 5, 6, "ink", "soft"] } },
                    "scheme": { "enum": [\(words(ChannelSpec.Scheme.self))] },
                    "thresholds": { "description": "Bounds between classes of color, ascending.", "type": "array", "items": { "type": "number" } },
                    "midpoint": { "description": "Where a diverging scale turns.", "type": "number" },
                    "legend": { "enum": [\(words(ChannelSpec.Legend.self))] },
                    "columns": { "description": "Panels beside each other.", "type": "integer", "minimum": 1, "maximum": 12 },
                    "scales": { "description": "Whether panels share their scales.", "enum": [\(words(ChannelSpec.FacetScales.self))] },
                    "values": { "description": "How sure the values of the column are.", "type": "object", "additionalProperties": { "enum": [\(words(Certainty.self))] } }
                  }
                }
              ]
            },
            "mark": {
              "oneOf": [
                { "enum": [\(words(MarkSpec.Kind.self))] },
                {
                  "type": "object",
                  "required": ["type"],
                  "additionalProperties": false,
                  "properties": {
                    "type": { "enum": [\(words(MarkSpec.Kind.self))] },
        \(channels(indent: "            ")),
                    "stack": { "description": "Whether several series are piled up, set side by side, or shown as shares of the whole.", "enum": [\(words(MarkSpec.Stacking.self))] },
                    "curve": { "enum": [\(words(MarkSpec.Curve.self))] },
                    "points": { "description": "Whether a line shows its points.", "type": "boolean" },
                    "values": { "type": "boolean" },
                    "square": { "description": "What one square of a waffle stands for.", "type": "number", "exclusiveMinimum": 0 },
                    "where": { "description": "Only rows of this certainty.", "oneOf": [{ "enum": [\(words(Certainty.self))] }, { "type": "array", "items": { "enum": [\(words(Certainty.self))] } }] },
                    "geometry": { "description": "A GeoJSON file in Content, such as maps/districts.geojson.", "type": "string" },
                    "join": {
                      "type": "object",
                      "required": ["geometry", "data"],
                      "additionalProperties": false,
                      "properties": { "geometry": { "type": "string" }, "data": { "type": "string" } }
                    },
                    "projection": { "description": "Fitted to the shapes that are shown.", "enum": [\(words(MapSpec.Projection.self))] },
                    "fit": { "description": "What fills the picture: all shapes, or those with data.", "enum": [\(words(MapSpec.Fit.self))] },
                    "name": { "description": "The property that holds the names of shapes.", "type": "string" },
                    "names": { "description": "Whether shapes are named on the map.", "type": "boolean" },
                    "background": { "description": "GeoJSON drawn below without data.", "$ref": "#/$defs/texts" },
                    "water": { "description": "GeoJSON drawn above as water.", "$ref": "#/$defs/texts" },
                    "locator": { "description": "Whether a small picture shows where the part lies.", "type": "boolean" },
                    "vintage": { "description": "The date of the boundaries, printed under the map.", "$ref": "#/$defs/text" },
                    "disclaimer": { "description": "Printed under the map; left out: a general one on boundaries and names.", "$ref": "#/$defs/text" }
                  },
                  "if": { "properties": { "type": { "const": "geo" } } },
                  "then": { "required": ["geometry", "join"] },
                  "else": { "properties": { \(mapKeys.map { "\"\($0)\": false" }.joined(separator: ", ")) } }
                }
              ]
            },
            "annotation": {
              "type": "object",
              "required": ["text"],
              "anyOf": [{ "required": ["x"] }, { "required": ["y"] }],
              "additionalProperties": false,
              "properties": {
                "x": {},
                "x2": {},
                "y": {},
                "text": { "$ref": "#/$defs/text" },
                "place": { "enum": [\(words(AnnotationSpec.Place.self))] }
              }
            },
            "override": {
              "type": "object",
              "required": ["rule", "reason"],
              "additionalProperties": false,
              "properties": { "rule": { "enum": [\(overridable)] }, "reason": { "$ref": "#/$defs/text" } }
            }
          }
        }
        """
    }

    private static func words<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> String
    where Choice.RawValue == String {
        type.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    }

    /// What only a map has.
    private static let mapKeys = [
        "geometry", "join", "projection", "fit", "name", "names", "background", "water", "locator", "vintage",
        "disclaimer",
    ]

    private static var overridable: String {
        RuleCatalog.overridableChartRules.map { "\"\($0.id)\"" }.joined(separator: ", ")
    }

    private static func channels(indent: String) -> String {
        ["x", "y", "x2", "y2", "color", "certainty", "text", "date"]
            .map { "\(indent)\"\($0)\": { \"$ref\": \"#/$defs/channel\" }" }.joined(separator: ",\n")
    }
}
