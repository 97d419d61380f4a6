import Files

/// What Bazel's remote caches keep under `/ac/`: the files that came of an action, by their digests, and what it
/// printed (`build.bazel.remote.execution.v2.ActionResult`).
package struct ActionResult: Sendable, Hashable {
    package struct File: Sendable, Hashable {
        package let path: RelativePath
        /// SHA-256 in lower-case hexadecimal: its name under `/cas/`.
        package let digest: String
        /// In bytes.
        package let size: Int

        package init(path: RelativePath, digest: String, size: Int) {
            self.path = path
            self.digest = digest
            self.size = size
        }
    }

    /// In byte order of their paths.
    package let files: [File]
    /// What the action said of itself.
    package let output: [UInt8]

    package init(files: [File], output: [UInt8]) {
        self.files = files.sorted { $0.path < $1.path }
        self.output = output
    }

    /// Reads a result; nil where the bytes are none, or name a path outside the site or something that is no digest.
    package init?(_ bytes: [UInt8]) {
        guard let fields = ProtocolBuffer.fields(bytes[...]) else { return nil }
        var files: [File] = []
        var output: [UInt8] = []
        for (field, value) in fields {
            switch (field, value) {
            case (2, .bytes(let message)):
                guard let file = Self.file(message) else { return nil }
                files.append(file)
            case (5, .bytes(let text)): output = Array(text)
            case (4, .number(let status)) where status != 0: return nil
            default: continue
            }
        }
        self.init(files: files, output: output)
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for file in files {
            var digest: [UInt8] = []
            ProtocolBuffer.append(1, file.digest.utf8, to: &digest)
            ProtocolBuffer.append(2, UInt64(file.size), to: &digest)
            var message: [UInt8] = []
            ProtocolBuffer.append(1, file.path.string.utf8, to: &message)
            ProtocolBuffer.append(2, digest, to: &message)
            ProtocolBuffer.append(2, message, to: &bytes)
        }
        ProtocolBuffer.append(5, output, to: &bytes)
        return bytes
    }

    private static func file(_ bytes: ArraySlice<UInt8>) -> File? {
        var path: RelativePath?
        var digest = ""
        var size = 0
        for (field, value) in ProtocolBuffer.fields(bytes) ?? [] {
            guard case .bytes(let part) = value else { continue }
            if field == 1 { path = RelativePath(String(decoding: part, as: UTF8.self)) }
            guard field == 2, let fields = ProtocolBuffer.fields(part) else { continue }
            for case (let field, let value) in fields {
                switch (field, value) {
                case (1, .bytes(let hash)): digest = String(decoding: hash, as: UTF8.self)
                case (2, .number(let count)) where count < 1 << 40: size = Int(count)
                default: continue
                }
            }
        }
        let isDigest = digest.utf8.count == 64 && digest.allSatisfy { $0.isHexDigit && !$0.isUppercase }
        guard let path, isDigest else { return nil }
        return File(path: path, digest: digest, size: size)
    }
}
