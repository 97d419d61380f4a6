// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "attest",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2")
    ],
    targets: [
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Markup", swiftSettings: settings),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "Files", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(
            name: "Digests", dependencies: [.product(name: "Crypto", package: "swift-crypto")], swiftSettings: settings),
        .target(name: "DiagnosticFormats", dependencies: ["Diagnostics", "Markup"], swiftSettings: settings),
        .target(name: "CExchange"),
        .target(
            name: "Publishing",
            dependencies: ["Diagnostics", "Markup", "Files", "Digests", "Serialization", "CExchange"],
            swiftSettings: settings),
        .target(name: "Serialization", dependencies: ["Diagnostics", "CYAML"], swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
        .testTarget(name: "FilesTests", dependencies: ["Files", "Diagnostics"], swiftSettings: settings),
        .testTarget(
            name: "SerializationTests", dependencies: ["Serialization", "Diagnostics"], swiftSettings: settings),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Files"], swiftSettings: settings),
    ]
)
