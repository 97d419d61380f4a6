// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "attest",
    targets: [
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Markup", swiftSettings: settings),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "Files", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(name: "Serialization", dependencies: ["Diagnostics", "CYAML"], swiftSettings: settings),
    ]
)
