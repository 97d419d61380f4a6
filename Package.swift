// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of the program; the order below is the order of the layers in Sources/README.md.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude,
        swiftSettings: settings)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let http = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "attest",
    products: [.executable(name: "attest", targets: ["attest"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // 0
        module("Diagnostics"),
        module("Markup"),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .target(name: "CExchange"),
        .target(name: "CFetch"),
        .target(name: "CMemory"),
        .target(name: "CArena", dependencies: ["CCMark"]),
        // 1
        module("DiagnosticFormats", ["Diagnostics", "Markup"]),
        module("Digests", [crypto]),
        module("Compression", ["CBrotli", "CZlib"]),
        module("Files", ["Diagnostics"]),
        module("Serialization", ["CYAML", "Diagnostics"]),
        module("Markdown", ["CArena", "CCMark", "Diagnostics", "Markup", "Serialization"]),
        // 2
        module("Localization", ["Diagnostics", "Files", "Markup", "Serialization"]),
        module("Tables", ["Diagnostics", "Files", "Markup", "Serialization", sqlite]),
        module("Templating", ["Diagnostics", "Markup"]),
        module("Citations", ["Diagnostics", "Files", "Markup", "Serialization"]),
        // 3
        module("Charts", ["Diagnostics", "Files", "Localization", "Markup", "Serialization", "Tables"]),
        module("Ledger", ["Diagnostics", "Files", "Localization", "Markup", "Serialization", "Tables"]),
        // 4
        module(
            "SiteModel",
            [
                "Charts", "Citations", "Diagnostics", "Digests", "Files", "Ledger", "Localization", "Markdown",
                "Serialization",
                "Tables", "Templating",
            ]),
        // 5
        module(
            "Loading",
            [
                "Charts", "Citations", "Diagnostics", "Digests", "Files", "Ledger", "Localization", "Markdown",
                "Markup", "Serialization", "SiteModel", "Tables", "Templating",
            ]),
        module(
            "Checks",
            [
                "Charts", "Citations", "Diagnostics", "Files", "Ledger", "Localization", "Markdown", "Serialization",
                "SiteModel", "Tables", "Templating",
            ]),
        module(
            "Rendering",
            [
                "Charts", "Citations", "Diagnostics", "Digests", "Files", "Ledger", "Localization", "Markdown",
                "Markup",
                "Serialization", "SiteModel", "Tables", "Templating",
            ]),
        module(
            "Translations",
            [
                "Diagnostics", "Digests", "Files", "Ledger", "Localization", "Markdown", "Markup", "Serialization",
                "SiteModel",
            ]),
        module("Deployment"),
        module(
            "Publishing", ["CExchange", "Compression", "Diagnostics", "Digests", "Files", "Markup", "Serialization"]),
        // 6
        module(
            "Exporting",
            [
                "CZip", "Charts", "Citations", "Diagnostics", "Digests", "Files", "Ledger", "Localization", "Markup",
                "Rendering",
                "Serialization", "SiteModel", "Templating",
            ]),
        // 7
        module(
            "Pipeline",
            [
                "Charts", "Checks", "Citations", "Diagnostics", "Exporting", "Files", "Ledger", "Loading",
                "Localization",
                "Markdown",
                "Rendering", "Serialization", "SiteModel", "Tables", "Templating", "Translations",
            ]),
        // 8
        module(
            "Preview",
            [
                "CMemory", "Citations", "DiagnosticFormats", "Diagnostics", "Files", "Markup", "Pipeline",
            ]),
        module("LinkChecking", ["CFetch", "Checks", "Diagnostics", "Files", "Markup", "Serialization"]),
        module("RemoteCache", ["CFetch", "Digests", "Files", "Publishing"]),
        // 9
        module(
            "AttestCommandLine",
            [
                "Charts", "Citations", "Compression", "Deployment", "DiagnosticFormats", "Diagnostics", "Digests",
                "Exporting",
                "Files", "Ledger",
                "LinkChecking", "Loading",
                "Localization", "Markdown", "Markup", "Pipeline", "Preview", "Publishing", "RemoteCache",
                "Rendering", "Serialization", "SiteModel",
                "Tables", "Translations",
                argumentParser,
            ]),
        .executableTarget(name: "attest", dependencies: ["AttestCommandLine"], swiftSettings: settings),
        // What Markdown costs beside libcmark; `make bench` builds and runs it.
        .executableTarget(
            name: "markdown-benchmark", dependencies: ["CCMark", "Markdown"], path: "Tests/Benchmarks/Markdown",
            swiftSettings: settings),

        tests("Diagnostics", ["DiagnosticFormats"]),
        tests("Markup"),
        tests("Files", ["Diagnostics"]),
        tests("Serialization", ["Diagnostics"]),
        tests("Publishing", ["Diagnostics", "Files"]),
        tests("Markdown", ["CCMark", "Diagnostics", "Markup"], exclude: ["Snapshots", "Specs"]),
        tests("Citations", ["Diagnostics", "Markup", "Serialization"]),
        tests(
            "Charts", ["Diagnostics", "Files", "Localization", "Serialization", "Tables"],
            exclude: ["Gallery", "Snapshots"]),
        tests("Ledger", ["Diagnostics", "Files", "Localization", "Markup", "Serialization", "Tables"]),
        tests(
            "Exporting",
            [
                "Citations", "Diagnostics", "Files", "Loading", "Localization", "Serialization", "SiteModel",
            ]),
        tests("Templating", ["Diagnostics", "Markup"]),
        tests("Tables", ["Diagnostics", "Files", "Serialization"]),
        .testTarget(
            name: "LocalizationTests", dependencies: ["Diagnostics", "Files", "Localization", "Serialization"],
            exclude: ["Snapshots"], swiftSettings: settings,
            // ICU's plural rules, private to Foundation, as the judge of ours.
            linkerSettings: [.linkedLibrary("_FoundationICU", .when(platforms: [.linux]))]),
        tests("LinkChecking", ["Checks", "Diagnostics", http]),
        tests("Preview", ["Citations", "Diagnostics", "Files", "Pipeline", "Serialization"]),
        tests(
            "Translations",
            ["Citations", "Diagnostics", "Files", "Loading", "Localization", "Serialization", "SiteModel"]),
        tests(
            "Pipeline",
            ["Citations", "Diagnostics", "Files", "Localization", "Publishing", "Serialization", "SiteModel"],
            exclude: ["Projects", "Snapshots"]),
    ]
)
