import Files
import Foundation
import Serialization

/// The program that sets HTML as PDF (weasyprint.org), run on files in a folder of its own.
package struct WeasyPrint: Sendable {
    private let path: String

    /// - Parameters:
    ///   - named: the program that the user named; nil to look on `searchPath`.
    ///   - searchPath: folders separated by colons, as in `PATH`.
    /// - Throws: `DiskFailure` where there is none, with the way to install it.
    package init(named: String?, searchPath: String) throws(DiskFailure) {
        let manager = FileManager.default
        if let named {
            guard manager.isExecutableFile(atPath: named) else {
                throw DiskFailure("no program WeasyPrint at \(named); \(Self.hint)")
            }
            path = named
            return
        }
        let found = searchPath.split(separator: ":").map { $0 + "/weasyprint" }
            .first { $0.hasPrefix("/") && manager.isExecutableFile(atPath: $0) }
        guard let found else { throw DiskFailure("WeasyPrint, which makes the PDF, is not on PATH; \(Self.hint)") }
        path = found
    }

    private static let hint =
        "install it with “pipx install weasyprint” or “python3 -m venv weasy && weasy/bin/pip install weasyprint” "
        + "and name it with --weasyprint weasy/bin/weasyprint"

    /// The PDF of a document: tagged (PDF/UA-1), the same bytes for the same document and moment.
    ///
    /// - Throws: `DiskFailure` where the program does not run or refuses.
    package func pdf(_ html: [UInt8], moment: Timestamp) throws(DiskFailure) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attest-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let input = folder.appendingPathComponent("report.html")
            let output = folder.appendingPathComponent("report.pdf")
            let log = folder.appendingPathComponent("log")
            try Data(html).write(to: input)
            try Data().write(to: log)
            try Data(Self.settings.utf8).write(to: folder.appendingPathComponent("sitecustomize.py"))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = [
                "--quiet", "--pdf-variant", "pdf/ua-1", "--base-url", "attest:", input.path, output.path,
            ]
            process.environment = environment(moment, modules: folder.path)
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = try FileHandle(forWritingTo: log)
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0, let pdf = try? Data(contentsOf: output) else {
                let words = String(decoding: (try? Data(contentsOf: log)) ?? Data(), as: UTF8.self)
                let last = words.split(separator: "\n").last.map(String.init) ?? "status \(process.terminationStatus)"
                throw DiskFailure("WeasyPrint (\(path)) made no PDF: \(last)")
            }
            return Array(pdf)
        } catch let failure as DiskFailure {
            throw failure
        } catch {
            throw DiskFailure("cannot run WeasyPrint (\(path)): \(error.localizedDescription)")
        }
    }

    /// Python imports it as it starts: a document is a million objects that all live to its end, and looking for
    /// garbage among them again and again takes a fifth of the time.
    private static let settings = "import gc\ngc.set_threshold(200000, 50, 100)\n"

    private func environment(_ moment: Timestamp, modules: String) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["PYTHONPATH"] = [modules, environment["PYTHONPATH"]].compactMap { $0 }.joined(separator: ":")
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        environment["SOURCE_DATE_EPOCH"] = String(moment.seconds)
        environment["PYTHONHASHSEED"] = "0"
        environment["LC_ALL"] = "C.UTF-8"
        environment["TZ"] = "UTC"
        return environment
    }
}
