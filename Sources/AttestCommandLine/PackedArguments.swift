/// Long rows of arguments that are no options, handed to ArgumentParser as one.
///
/// It takes time that grows with the square of their number: 500 keys of `attest cite` took a quarter of the run. What
/// the system hands over holds no NUL, so that a row comes apart as it was.
enum PackedArguments {
    private static let separator = "\0"
    /// The commands that take such rows and unpack them.
    private static let commands = [
        CiteSourcesCommand.configuration.commandName, ChartCommand.configuration.commandName,
    ]
    /// The first argument of a row is the command, or may be an option's value.
    private static let kept = 1

    static func pack(_ arguments: some Collection<String>) -> [String] {
        guard let command = arguments.first, commands.contains(command) else { return Array(arguments) }
        var result: [String] = []
        var row: [String] = []
        func close() {
            result += row.prefix(kept)
            if row.count > kept { result.append(row.dropFirst(kept).joined(separator: separator)) }
            row = []
        }
        for argument in arguments {
            if argument.hasPrefix("-") {
                close()
                result.append(argument)
            } else {
                row.append(argument)
            }
        }
        close()
        return result
    }

    static func unpack(_ arguments: [String]) -> [String] {
        arguments.flatMap { $0.components(separatedBy: separator) }
    }
}
