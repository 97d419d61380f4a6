import Checks
import Citations
import Diagnostics
import Files
import Ledger
import Loading
import Rendering
import SiteModel

/// What a build made, in numbers.
package struct BuildSummary: Sendable {
    package let pages: Int
    /// How many of them were rendered; the others stayed from an earlier build.
    package let rendered: Int
    /// All files, the manifest included.
    package let files: Int
    /// In the order of the plan, where they were asked for.
    package let pageFacts: [PageFacts]
    /// Addresses outside the site, where they were asked for.
    package let externalLinks: [ExternalLink]
    /// Links that leave the built part of the site, to be checked when the shards are merged.
    package let linksToOtherShards: [OutputChecks.Link]
    /// What changed in the ledger since the site that the build replaces; nil where there was none.
    package let claimChanges: [ClaimChange]?

    package init(
        pages: Int, rendered: Int = 0, files: Int, pageFacts: [PageFacts] = [], externalLinks: [ExternalLink] = [],
        linksToOtherShards: [OutputChecks.Link] = [], claimChanges: [ClaimChange]? = nil
    ) {
        self.pages = pages
        self.rendered = rendered
        self.files = files
        self.pageFacts = pageFacts
        self.externalLinks = externalLinks
        self.linksToOtherShards = linksToOtherShards
        self.claimChanges = claimChanges
    }

    /// The same with as many files as there are on the disk, where a sink wrote more than it was handed.
    package func counting(files: Int) -> BuildSummary {
        BuildSummary(
            pages: pages, rendered: rendered, files: files, pageFacts: pageFacts, externalLinks: externalLinks,
            linksToOtherShards: linksToOtherShards, claimChanges: claimChanges)
    }
}

/// The one pure function: files, options and a clock in; files and everything found wrong out.
///
///     load ──▶ check the model ──▶ render ──▶ check the output
///
/// Writing is the sink's. Every stage runs whatever the one before found, so that one run lists all mistakes.
package enum Pipeline {
    /// - Parameters:
    ///   - tree: `Content/…` and `Templates/…`.
    ///   - styles: where citation styles and their locales come from.
    ///   - sink: takes every finished file but the manifest, from several tasks at once.
    ///   - memory: pages that an earlier build made; those that it keeps are not handed to the sink.
    /// - Throws: what the sink throws, a `DiskFailure`.
    package static func run(
        _ tree: FileTree, _ options: BuildOptions, styles: StyleRepository, sink: some FileSink,
        memory: PageMemory? = nil
    ) async throws -> Diagnosed<BuildSummary> {
        let texts = memory.map { memory in
            KnownTexts(
                recall: { memory.recall("directives", of: $0) },
                remember: { memory.remember("directives", of: $0, $1) })
        }
        let loaded = await SiteLoader.load(tree, loading(options), styles: styles, texts: texts)
        if options.endsProcess, let site = loaded.value { ProcessEnd.leave(site) }
        return try await run(loaded, options, sink: sink, memory: memory) { site, sink in
            try await SiteRenderer(
                site, jobs: options.jobs, shard: options.shard, linksArticles: options.articlePress != nil,
                linksCards: options.cardPress(for: site) != nil, memory: memory, endsProcess: options.endsProcess
            ).render(to: sink)
        }
    }

    static func loading(_ options: BuildOptions) -> LoadingOptions {
        LoadingOptions(
            baseURL: options.baseURL, locales: options.locales, includesDrafts: options.includesDrafts,
            clock: options.clock, jobs: options.jobs)
    }

    /// The stages after loading.
    static func run(
        _ loaded: Diagnosed<Site?>, _ options: BuildOptions, sink: some FileSink, memory: PageMemory? = nil,
        render: (Site, AddressSink) async throws -> Diagnosed<RenderedSite>
    ) async throws -> Diagnosed<BuildSummary> {
        var bag = DiagnosticBag(loaded.diagnostics)
        guard let site = loaded.value else { return Diagnosed(BuildSummary(pages: 0, files: 0), bag) }
        sink.expect(pages: site.plan.pages.count)
        bag.add(contentsOf: await check(site, options, memory))
        let history = options.previousClaims.map { ClaimHistory.changes(since: $0, in: site.ledger) }
        bag.add(contentsOf: history?.diagnostics ?? [])

        let cardPress = options.cardPress(for: site)
        if options.wantsCards(of: site), cardPress == nil { CardFiles.lacksProgram(&bag) }
        let audit = options.looksFurther ? AuditSink(sink, site.configuration.baseURL) : nil
        let addresses = AddressSink(audit ?? sink)
        let rendered = try await render(site, addresses)
        bag.add(contentsOf: rendered.diagnostics)
        var files = rendered.value.files + 1
        ArticleFiles.checkFonts(site, options, &bag)
        if let press = options.articlePress, options.shard.ownsSharedFiles, !bag.hasErrors {
            files += try await ArticleFiles(site: site, press: press, jobs: options.jobs).write(to: addresses)
        }
        if let cardPress, options.shard.ownsSharedFiles, !bag.hasErrors {
            files += try await CardFiles(site: site, press: cardPress, jobs: options.jobs).write(to: addresses)
        }
        let pages = rendered.value.records.map(checked)
        let output = OutputChecks.run(pages, files: addresses.addresses, isPart: !options.shard.isWhole)
        bag.add(contentsOf: output.diagnostics)
        if let audit { further(site, audit, pages, options, &bag) }
        let facts = options.gathersPageFacts ? facts(rendered.value.records, site) : []
        let summary = BuildSummary(
            pages: rendered.value.pages, rendered: rendered.value.rendered, files: files, pageFacts: facts,
            externalLinks: options.gathersExternalLinks ? ExternalLinks.of(site) : [], linksToOtherShards: output.value,
            claimChanges: history?.value)
        let levels = site.configuration.checks
        return Diagnosed(summary, FindingLevels.applied(levels, to: bag.diagnostics, rules: RuleCatalog.all))
    }

    private static func check(_ site: Site, _ options: BuildOptions, _ memory: PageMemory?) async -> [Diagnostic] {
        guard let stored = memory.map(StoredFindings.init) else {
            return await ModelChecks.run(site, jobs: options.jobs)
        }
        return await ModelChecks.run(site, jobs: options.jobs) { stored.findings(on: $0, $1) }
    }

    /// What `check` looks at beyond what a build must hold.
    private static func further(
        _ site: Site, _ audit: AuditSink, _ pages: [OutputChecks.Page], _ options: BuildOptions,
        _ bag: inout DiagnosticBag
    ) {
        let sizes = audit.sizes.merging([SiteAddress("manifest.json"): 0]) { $1 }
        let output = OutputAudit(
            site, scans: audit.scans, sizes: sizes, pages: pages,
            isPart: !options.shard.isWhole || options.locales != nil)
        FurtherChecks.run(site, &bag)
        bag.add(contentsOf: output.run())
    }

    private static func facts(_ records: [PageRecord], _ site: Site) -> [PageFacts] {
        records.compactMap { record in
            site.plan.page(at: record.address).map { PageFacts($0, record, site) }
        }
    }

    /// What rendering gathered of a page, as the output rules read it: checks and rendering do not see each other.
    static func checked(_ record: PageRecord) -> OutputChecks.Page {
        let links = record.links.map { link in
            OutputChecks.Link(
                target: link.target, fragment: link.fragment, range: link.range, text: link.text, isImage: link.isImage)
        }
        return OutputChecks.Page(address: record.address, links: links, anchors: record.anchors)
    }
}
