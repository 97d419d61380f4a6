import ArgumentParser
import Charts
import DiagnosticFormats
import Diagnostics
import Files
import Foundation
import Loading
import Publishing
import Rendering
import SiteModel

struct ChartCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "chart", abstract: "Draw charts as SVG files that stand alone.",
        discussion: """
            The tables and maps that a spec names are looked up from the root, wherever the spec lies.

            --schema prints the JSON Schema of specs, from which editors complete and check them: write it to a file, \
            and name that file in a spec's first line, “# yaml-language-server: $schema=chart.schema.json”.
            """)

    @Argument(help: ArgumentHelp("Chart specs.", valueName: "spec"))
    var specs: [String] = []

    @Option(help: "The language of the chart.")
    var locale: String?

    @Flag(help: "Print the JSON Schema of specs instead.")
    var schema = false

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .customShort("o"),
        help: ArgumentHelp(
            "The file or existing folder to write to (default: standard output); with several specs, a folder.",
            valueName: "file|dir"))
    var output: String?

    func validate() throws {
        if schema {
            guard specs.isEmpty else { throw ValidationError("--schema takes no spec") }
        } else if specs.isEmpty {
            throw ValidationError("Missing expected argument '<spec> ...'")
        } else if locale == nil {
            throw ValidationError("Missing expected argument '--locale <locale>'")
        }
    }

    func perform() async throws -> ExitStatus {
        if schema {
            try write(ChartSchema.json, "", folder: nil)
            return .clean
        }
        let specs = PackedArguments.unpack(specs)
        let folder = output.flatMap { isFolder($0) ? $0 : nil }
        if specs.count > 1, folder == nil {
            throw UsageFailure(message: "with several specs, -o names an existing folder")
        }
        let loaded = try await LoadedProject.load(project)
        let tag = try loaded.locale(locale ?? "")
        let studio = ChartStudio(loaded.site, tag)
        let loader = ChartLoader(
            tree: loaded.tree, evidence: loaded.site.evidence,
            languages: loaded.site.configuration.declaredLocales.map(\.tag.string))
        let usesColor = Surroundings.current().usesColor
        var status = ExitStatus.clean
        for spec in specs {
            let bytes = try FolderReader.bytes(atPath: spec)
            var bag = DiagnosticBag()
            let chart = loader.chart(bytes, file: spec, &bag)
            let svg = chart.flatMap { studio.draw($0, &bag) }
            var text = TextFormat(usesColor: usesColor) { $0 == spec ? bytes : loaded.tree[$0] }
            Console.report(text.text(bag.diagnostics))
            guard let svg, !bag.hasErrors else {
                status = .contentErrors
                continue
            }
            try write(svg, spec, folder: folder)
        }
        return status
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func write(_ svg: [UInt8], _ spec: String, folder: String?) throws {
        guard let output else {
            Console.write(bytes: svg)
            return
        }
        var name = spec.split(separator: "/").last.map(String.init) ?? "chart"
        if name.hasSuffix(".yaml") { name.removeLast(5) }
        let path = folder.map { "\($0)/\(name).svg" } ?? output
        try OutputFile.write(svg, to: path)
    }
}
