import Digests
import Files
import Foundation

/// The program that turns SVG into PNG (librsvg’s rsvg-convert), and the pictures that it has made before.
///
/// A picture is kept under the digest of its SVG and of the program's version, so that a card is drawn once.
package struct CardPress: Sendable {
    private let path: String
    private let cache: String

    /// - Parameters:
    ///   - searchPath: folders separated by colons, as in `PATH`.
    ///   - cache: the folder where pictures are kept; made when the first is.
    /// - Returns: nil where there is no such program.
    package init?(searchPath: String, cache: String) {
        let found = searchPath.split(separator: ":").map { $0 + "/rsvg-convert" }
            .first { $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { return nil }
        path = found
        self.cache = cache
    }

    private init(path: String, cache: String) {
        self.path = path
        self.cache = cache
    }

    /// The same program without the folder, which makes no difference to a picture.
    package var withoutCache: CardPress { CardPress(path: path, cache: "") }

    /// What the program says of itself: another version may draw other bytes.
    package func version() -> [UInt8] { Array(Self.run(path, ["--version"], input: []) ?? Data()) }

    /// The picture; nil where the program refuses.
    package func png(_ svg: [UInt8], version: [UInt8]) -> [UInt8]? {
        let file = "\(cache)/\(Digest(of: version + svg).short)-\(svg.count).png"
        if let known = FileManager.default.contents(atPath: file), known.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            return Array(known)
        }
        guard let png = Self.run(path, ["--format", "png"], input: svg), png.starts(with: [0x89, 0x50, 0x4E, 0x47])
        else { return nil }
        // A cache that cannot be written is none.
        try? FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        try? png.write(to: URL(fileURLWithPath: file), options: .atomic)
        return Array(png)
    }

    private static func run(_ path: String, _ arguments: [String], input: [UInt8]) -> Data? {
        let process = Process()
        let (source, result) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardInput = source
        process.standardOutput = result
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            // An SVG of a card is smaller than a pipe holds: writing cannot wait for reading.
            try source.fileHandleForWriting.write(contentsOf: Data(input))
            try source.fileHandleForWriting.close()
            let data = try result.fileHandleForReading.readToEnd()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? data : nil
        } catch {
            return nil
        }
    }
}
