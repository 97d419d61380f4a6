import ArgumentParser
import DiagnosticFormats
import Diagnostics
import Files
import Foundation
import Pipeline
import Preview

#if canImport(Glibc)
    import Glibc
#endif

struct ServeCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "serve", abstract: "Show the site in a browser while you write.",
        discussion: """
            Builds into memory, drafts and future pages included, and builds again whenever a file of the project \
            changes. Open pages follow by themselves; what is wrong is shown above them. Prints its address on \
            standard output when the first build is there.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("The port to listen at; 0 takes any that is free.", valueName: "n"))
    var port: UInt16 = 8000

    @Option(help: ArgumentHelp("The address to listen at.", valueName: "address"))
    var bind = "127.0.0.1"

    @Option(help: ArgumentHelp("Only these languages, separated by commas.", valueName: "tags"))
    var locales: String?

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Flag(help: "Look for changes now and then instead of being told: for network disks.")
    var poll = false

    func perform() async throws -> ExitStatus {
        Self.endOnSignals()
        Self.allowManyConnections()
        let folders = ["Content", "Templates"]
        // A root that cannot be read is told before the port is taken.
        _ = try ProjectReader.read(root: project.root)
        PreviewSession.savesMemory()
        let watcher = watcher(folders)
        let state = PreviewState()
        let server = try PreviewServer(state, bind: bind, port: port)
        let surroundings = Surroundings.current()
        _ = try project.moment(surroundings)
        try await server.run { origin in
            let session = PreviewSession(
                root: project.root, folders: folders, styles: InstalledStyles.repository, state: state,
                options: { options(origin, surroundings) },
                report: { event, findings, inputs, took in
                    report(event, findings, inputs, took, surroundings)
                })
            await session.run(watcher) {
                Console.write(origin + "/\n")
                if open { Browser.open(origin + "/") }
            }
        }
        return .clean
    }

    private func report(
        _ event: PreviewSession.Event, _ findings: [Diagnostic], _ inputs: FileTree, _ took: Duration,
        _ surroundings: Surroundings
    ) {
        var format = TextFormat(usesColor: surroundings.usesColor) { inputs[$0] }
        let time = "\(took.components.seconds * 1000 + took.components.attoseconds / 1_000_000_000_000_000) ms\n"
        switch event {
        case .edited(let pages):
            Console.report(format.text(findings) + "\(pages) \(pages == 1 ? "page" : "pages") read again in " + time)
        case .loaded: Console.report(format.text(findings) + "Loaded in " + time)
        case .checked(let pages): Console.report(format.text(findings) + "\(pages) pages checked in " + time)
        }
    }

    private func options(_ origin: String, _ surroundings: Surroundings) -> BuildOptions {
        // Without --clock each build has its own moment: a page whose day has come appears.
        let moment = try? project.moment(Surroundings.current())
        var options = BuildOptions(clock: moment ?? surroundings.now)
        options.baseURL = origin + "/"
        options.locales = locales.map { $0.split(separator: ",").map(String.init) }
        options.includesDrafts = true
        // One core is left to answer requests with.
        options.jobs = max(1, surroundings.processorCount - 1)
        return options
    }

    private func watcher(_ folders: [String]) -> any FolderWatcher {
        #if os(Linux)
            if !poll {
                if let watcher = InotifyWatcher(root: project.root, folders: folders) { return watcher }
                Console.report("The system has no more watches to give; looking for changes now and then instead\n")
            }
        #endif
        return PollingWatcher(root: project.root, folders: folders)
    }

    /// Nothing is written, so there is nothing to clean up: the program ends at once.
    private static func endOnSignals() {
        signal(SIGTERM) { _ in _exit(0) }
        signal(SIGINT) { _ in _exit(0) }
    }

    /// Every idle connection holds a descriptor.
    private static func allowManyConnections() {
        var limit = rlimit()
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        setrlimit(resource, &limit)
    }
}
