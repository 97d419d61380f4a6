import ArgumentParser
import Publishing

struct CheckCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find everything that is wrong, and write nothing.")

    @OptionGroup var options: BuildingOptions

    func perform() async throws -> ExitStatus {
        let start = ContinuousClock.now
        let job = try ProjectJob(options, Surroundings.current())
        let result = try await job.run(CountingSink())
        job.report(result, publishing: nil, seconds: start.duration(to: .now))
        return job.fails(result.diagnostics) ? .contentErrors : .clean
    }
}
