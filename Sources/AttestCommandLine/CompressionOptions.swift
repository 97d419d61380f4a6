import ArgumentParser
import Compression
import Digests
import Files
import Foundation
import Publishing
import SiteModel

/// `--compress gz,br`.
struct CompressionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Also write compressed forms of text files: gz, br or both (default: compress in site.yaml).",
            valueName: "forms"))
    var compress: String?

    /// The forms that are asked for, else those of the project, in the order in which they are written.
    ///
    /// - Parameter project: forms that site.yaml asks for.
    func forms(project: [CompressedCopy] = []) -> [CompressedForm] {
        let asked = compress.map { $0.split(separator: ",").map(String.init) } ?? project.map(\.rawValue)
        return CompressedForm.allCases.filter { asked.contains($0.rawValue) }
    }

    func validate() throws {
        guard let compress else { return }
        let names = compress.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard names.allSatisfy({ CompressedForm(rawValue: $0) != nil }) else {
            throw ValidationError("--compress takes gz, br, or gz,br")
        }
    }
}

/// Remembers which libraries compressed the files of an output folder: those of another version are made anew.
struct CompressionMemory {
    private let path: String
    private let libraries: String

    init(root: String, output: OutputFolder, forms: [CompressedForm]) {
        path = root + "/.cache/attest/compressed-\(Digest(of: Array(output.label.utf8)).short).txt"
        libraries = forms.map { $0.library + "\n" }.joined()
    }

    /// Whether the files that are there were made by the libraries that this program has.
    var isCurrent: Bool { (try? FolderReader.bytes(atPath: path)) == Array(libraries.utf8) }

    /// A disk that refuses costs only the time of the next build.
    func remember() {
        guard !isCurrent else { return }
        let url = URL(fileURLWithPath: path)
        try? FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(libraries.utf8).write(to: url, options: .atomic)
    }
}
