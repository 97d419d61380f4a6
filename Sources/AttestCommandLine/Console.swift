import Foundation

/// Results to standard output, everything else to standard error. A closed pipe ends the writing, not the program.
enum Console {
    static func write(_ text: String) {
        FileHandle.standardOutput.writeIgnoringClosedPipe(Data(text.utf8))
    }

    static func write(bytes: [UInt8]) {
        FileHandle.standardOutput.writeIgnoringClosedPipe(Data(bytes))
    }

    static func report(_ text: String) {
        FileHandle.standardError.writeIgnoringClosedPipe(Data(text.utf8))
    }
}

extension FileHandle {
    fileprivate func writeIgnoringClosedPipe(_ data: Data) {
        try? write(contentsOf: data)
    }
}
