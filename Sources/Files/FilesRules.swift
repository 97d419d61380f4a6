import Diagnostics

extension Rule {
    package static let fileSymbolicLink = Rule(
        "file.symlink", .error,
        summary: "Symbolic links stay inside the project",
        explanation: "A link that leads out of the project's root would publish whatever it points to, and a link to "
            + "nothing or to itself cannot be read. Copy the file into the project instead.",
        wrong: "Content/pages/notes/en.md → /etc/passwd", right: "Content/pages/notes/en.md, a file")
    package static let fileSpecial = Rule(
        "file.special", .warning,
        summary: "Inputs are regular files",
        explanation: "Pipes, sockets and devices are never opened: reading one may wait forever.",
        wrong: "Content/data/rows.csv made by mkfifo", right: "Content/data/rows.csv, a file")
    package static let fileName = Rule(
        "file.name", .error,
        summary: "Names of input files are UTF-8 without backslashes or control characters",
        explanation: "A name that cannot be written in an address, a message or a manifest cannot be published.",
        wrong: "Content/data/a\\b.csv", right: "Content/data/a-b.csv")
    package static let fileSize = Rule(
        "file.size", .error,
        summary: "Input files are smaller than 1 GiB",
        explanation: "Positions in a file are kept in 32 bits where there are many of them.",
        wrong: "Content/data/everything.csv of 3 GiB", right: "the rows that the site uses")
}

extension RuleCatalog {
    package static let files: [Rule] = [.fileSymbolicLink, .fileSpecial, .fileName, .fileSize]
}
