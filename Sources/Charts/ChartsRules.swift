import Diagnostics

extension Rule {
    package static let chartMark = Rule(
        "chart.mark", .error,
        summary: "A mark’s type is one that Attest draws",
        explanation: "Marks are bar, line, area, dot, range (or interval), rule, tick, text, waffle, slope, timeline, "
            + "sparkline and geo.",
        wrong: "marks: [{ type: bars }]", right: "marks: [{ type: bar }]")
    package static let chartChannel = Rule(
        "chart.channel", .error,
        summary: "Every mark has the channels it needs",
        explanation: "A bar needs x and y, a timeline x and text, a map a geometry. Channels are set for the whole "
            + "chart or for one mark.",
        wrong: "x: year\nmarks: [bar]", right: "x: year\ny: gwh\nmarks: [bar]")
    package static let chartScale = Rule(
        "chart.scale", .error,
        summary: "A channel has a scale of its own kind",
        explanation: "Axes have linear, log, time, band and point scales, colors ordinal, sequential, diverging, "
            + "threshold and quantize ones. A threshold scale names its thresholds.",
        wrong: "color: { field: hectares, scale: log }",
        right: "color: { field: hectares, scale: threshold, thresholds: [1000, 5000] }")
    package static let chartColumn = Rule(
        "chart.column", .error,
        summary: "A channel’s field is a column of the chart’s table or query",
        explanation: "Column names are case-sensitive. In a name, `{locale}` stands for the page’s language.",
        wrong: "x: { field: yaer }", right: "x: { field: year }")
    package static let chartValue = Rule(
        "chart.value", .error,
        summary: "A quantitative column holds numbers, a temporal column dates",
        explanation: "Text cannot be placed on a scale of numbers or dates. Mend the cell, or give the channel the "
            + "type nominal. A logarithmic scale takes only numbers above zero.",
        wrong: "year,gwh\n2024,many", right: "year,gwh\n2024,91250.5")
    package static let chartEmpty = Rule(
        "chart.empty", .warning,
        summary: "A chart has data to show",
        explanation: "The table or query has no row with a value, so only a note that there is no data is drawn.",
        wrong: "data: { query: SELECT year, gwh FROM output WHERE year > 3000 }",
        right: "data: { query: SELECT year, gwh FROM output }")
    package static let chartSeries = Rule(
        "chart.series", .warning,
        summary: "A chart has at most six colors",
        explanation: "More cannot be told apart by everyone. Use facets, horizontal rows, or put the small ones "
            + "together in the query.",
        wrong: "color: { field: district }", right: "facet: { field: district }")
    package static let chartFacets = Rule(
        "chart.facets", .error,
        summary: "A chart has at most 60 panels",
        explanation: "Small multiples are for comparing at a glance. With more, put the small ones together in the "
            + "query, or use a table.",
        wrong: "facet: { field: village }", right: "facet: { field: district }")
    package static let chartCrowded = Rule(
        "chart.crowded", .warning,
        summary: "An axis has at most 400 categories",
        explanation: "With more, bars are thinner than a pixel, or the picture is taller than anyone scrolls. Choose "
            + "the largest in the query and put the rest together, or give the column a type that is measured: "
            + "quantitative or temporal.",
        wrong: "x: { field: day, type: ordinal }", right: "x: { field: day, type: temporal }")
    package static let chartZeroBaseline = Rule(
        "chart.zero-baseline", .error,
        summary: "Bars and areas start at zero",
        explanation: "Their length is what readers compare; cut off, a small difference looks large. Dots and lines "
            + "may start elsewhere.",
        wrong: "y: { field: gwh, zero: false }\nmarks: [bar]", right: "y: { field: gwh }\nmarks: [bar]")
    package static let chartDualAxis = Rule(
        "chart.dual-axis", .error,
        summary: "An axis has one unit",
        explanation: "With two scales on one chart, where lines cross is the author’s choice and no finding. Draw two "
            + "charts or facets.",
        wrong: "y: { field: area, unit: ha }\nmarks: [{ type: line, y: { field: cost, unit: AZN } }]",
        right: "y: { field: area, unit: ha }\nmarks: [line]")
    package static let chartDenominator = Rule(
        "chart.denominator", .warning,
        summary: "Percentages say what they are percentages of",
        explanation: "Twelve per cent of a district is not twelve per cent of a country.",
        wrong: "y: { field: share, unit: percent }",
        right: "y: { field: share, unit: percent, denominator: { en: of the district’s area } }")
    package static let chartCut = Rule(
        "chart.cut", .warning,
        summary: "A scale’s domain holds every value",
        explanation: "What lies outside the domain would be drawn outside the chart or not at all.",
        wrong: "y: { field: gwh, domain: [0, 10] }", right: "y: { field: gwh }")
    package static let chartAnnotation = Rule(
        "chart.annotation", .warning,
        summary: "An annotation lies inside the chart",
        explanation: "Its x and y are values of the chart’s scales: a date, a number, or one of the categories.",
        wrong: "annotations: [{ x: 1999, text: … }]", right: "annotations: [{ x: 2024, text: … }]")
    package static let chartOverride = Rule(
        "chart.override", .error,
        summary: "An override names a rule of honest drawing and gives a reason",
        explanation: "The reason is printed under the chart. Rules that may be broken so: chart.zero-baseline, "
            + "chart.dual-axis, chart.denominator, chart.cut, chart.series.",
        wrong: "overrides: [{ rule: zero, reason: '' }]",
        right: "overrides: [{ rule: chart.zero-baseline, reason: { en: … } }]")
    package static let mapGeometry = Rule(
        "map.geometry", .error,
        summary: "A map’s geometry is GeoJSON with polygons or points in longitude and latitude",
        explanation: "RFC 7946: a FeatureCollection whose rings are closed and have at least four positions, "
            + "longitude first, between −180 and 180, latitude between −90 and 90.",
        wrong: #"{"type":"Polygon","coordinates":[[[50,40],[51,40]]]}"#,
        right: #"{"type":"Polygon","coordinates":[[[50,40],[51,40],[51,41],[50,40]]]}"#)
    package static let mapJoin = Rule(
        "map.join", .error,
        summary: "Every row of a map’s data has a shape",
        explanation: "The column named in `join.data` holds values of the property named in `join.geometry`. A row "
            + "without a shape would be left out of the map without a word.",
        wrong: "iso\nAZ-XXX", right: "iso\nAZ-AGM")
}

extension RuleCatalog {
    package static let charts: [Rule] = [
        .chartMark, .chartChannel, .chartScale, .chartColumn, .chartValue, .chartEmpty, .chartSeries, .chartFacets,
        .chartCrowded, .chartZeroBaseline, .chartDualAxis, .chartDenominator, .chartCut, .chartAnnotation,
        .chartOverride, .mapGeometry, .mapJoin,
    ]

    /// The rules that an override with a printed reason silences.
    static let overridableChartRules: [Rule] = [
        .chartZeroBaseline, .chartDualAxis, .chartDenominator, .chartCut, .chartSeries,
    ]
}
