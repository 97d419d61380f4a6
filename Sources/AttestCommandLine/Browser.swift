import Foundation

/// Opens an address in the user's browser: with the system's own program, by its absolute path, or not at all.
enum Browser {
    private static let programs = ["/usr/bin/xdg-open", "/usr/bin/open"]

    static func open(_ address: String) {
        guard let program = programs.first(where: FileManager.default.isExecutableFile(atPath:)) else {
            Console.report("No program to open a browser with; open \(address) yourself\n")
            return
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
    }
}
