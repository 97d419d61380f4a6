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
            "title": { "$ref": "#/$defs/text" },
            "subtitle": { "$ref": "#/$defs/text" },
            "description": { "$ref": "#/$defs/text" },
            "data": {
              "oneOf": [
                { "type": "string" },
                { "type": "object", "required": ["table"], "additionalProperties": false, "properties": { "table": { "type": "string" } } },
                { "type": "object", "required": ["query"], "additionalProperties": false, "properties": { "query": { "type": "string" } } }
              ]
            },
            "orient": { "enum": [\(words(ChartSpec.Orientation.self))] },
            "time-direction": { "enum": [\(words(ChartSpec.TimeDirection.self))] },
            "height": { "type": "number", "minimum": 80, "maximum": 2000 },
        \(channels(indent: "    ")),
            "facet": { "$ref": "#/$defs/channel" },
            "marks": { "oneOf": [{ "$ref": "#/$defs/mark" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/mark" } }] },
            "annotations": { "type": "array", "items": { "$ref": "#/$defs/annotation" } },
            "missing": {
              "type": "object",
              "required": ["x"],
              "additionalProperties": false,
              "properties": { "x": {}, "text": { "$ref": "#/$defs/text" } }
            },
            "sources": { "$ref": "#/$defs/texts" },
            "as-of": { "$ref": "#/$defs/date" },
            "notes": { "oneOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "items": { "$ref": "#/$defs/text" } }] },
            "overrides": { "type": "array", "items": { "$ref": "#/$defs/override" } }
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
                    "field": { "type": "string" },
                    "type": { "enum": [\(words(ChannelSpec.Kind.self))] },
                    "scale": { "enum": [\(words(ChannelSpec.Scale.self))] },
                    "label": { "$ref": "#/$defs/text" },
                    "unit": { "$ref": "#/$defs/text" },
                    "denominator": { "$ref": "#/$defs/text" },
                    "domain": { "type": "array" },
                    "zero": { "type": "boolean" },
                    "ticks": { "type": "integer" },
                    "grid": { "type": "boolean" },
                    "axis": { "type": "boolean" },
                    "reverse": { "type": "boolean" },
                    "sort": { "enum": [\(words(ChannelSpec.Sorting.self))] },
                    "format": { "enum": [\(words(ChannelSpec.Format.self))] },
                    "decimals": { "type": "integer", "minimum": 0, "maximum": 6 },
                    "labels": { "type": "object", "additionalProperties": { "$ref": "#/$defs/text" } },
                    "order": { "$ref": "#/$defs/texts" },
                    "colors": { "type": "object", "additionalProperties": { "enum": [1, 2, 3, 4, 5, 6, "ink", "soft"] } },
                    "scheme": { "enum": [\(words(ChannelSpec.Scheme.self))] },
                    "thresholds": { "type": "array", "items": { "type": "number" } },
                    "midpoint": { "type": "number" },
                    "legend": { "enum": [\(words(ChannelSpec.Legend.self))] },
                    "columns": { "type": "integer", "minimum": 1, "maximum": 12 },
                    "scales": { "enum": [\(words(ChannelSpec.FacetScales.self))] },
                    "values": { "type": "object", "additionalProperties": { "enum": [\(words(Certainty.self))] } }
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
                    "stack": { "enum": [\(words(MarkSpec.Stacking.self))] },
                    "curve": { "enum": [\(words(MarkSpec.Curve.self))] },
                    "points": { "type": "boolean" },
                    "values": { "type": "boolean" },
                    "square": { "type": "number", "exclusiveMinimum": 0 },
                    "where": { "oneOf": [{ "enum": [\(words(Certainty.self))] }, { "type": "array", "items": { "enum": [\(words(Certainty.self))] } }] },
                    "geometry": { "type": "string" },
                    "join": {
                      "type": "object",
                      "required": ["geometry", "data"],
                      "additionalProperties": false,
                      "properties": { "geometry": { "type": "string" }, "data": { "type": "string" } }
                    },
                    "projection": { "enum": [\(words(MapSpec.Projection.self))] },
                    "fit": { "enum": [\(words(MapSpec.Fit.self))] },
                    "name": { "type": "string" },
                    "names": { "type": "boolean" },
                    "background": { "$ref": "#/$defs/texts" },
                    "water": { "$ref": "#/$defs/texts" },
                    "locator": { "type": "boolean" },
                    "vintage": { "$ref": "#/$defs/text" },
                    "disclaimer": { "$ref": "#/$defs/text" }
                  }
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

    private static var overridable: String {
        RuleCatalog.overridableChartRules.map { "\"\($0.id)\"" }.joined(separator: ", ")
    }

    private static func channels(indent: String) -> String {
        ["x", "y", "x2", "y2", "color", "certainty", "text", "date"]
            .map { "\(indent)\"\($0)\": { \"$ref\": \"#/$defs/channel\" }" }.joined(separator: ",\n")
    }
}
