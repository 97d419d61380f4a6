import Files
import Publishing
import Rendering

/// The pages of the last build that stay as they are in this one: what `PageStore` left of them, where their files
/// still stand in the output folder.
struct KeptPages {
    private let folder: OutputFolder
    private let inputs: InputDigest
    private let origin: String
    private let store: PageStore?
    /// Whether no file of the folder was touched since.
    private let isUntouched: Bool
    private let writer: PageStore.Writer

    /// - Parameters:
    ///   - path: the file of the store.
    ///   - origin: everything that the build is made of but the text of pages.
    ///   - jobs: how many files are looked at at once.
    ///   - areSame: whether files outside the project are as they were.
    init(
        path: String, folder: OutputFolder, inputs: InputDigest, origin: String, jobs: Int,
        areSame: ([BuildRecord.Reading]) -> Bool
    ) {
        self.folder = folder
        self.inputs = inputs
        self.origin = origin
        writer = PageStore.Writer(path: path)
        let stored = (try? FolderReader.bytes(atPath: path)).flatMap { PageStore($0) }
        guard folder.exists, let stored, stored.origin.inputs == origin, areSame(stored.origin.readings),
            folder.holds(Manifest.path, digest: stored.origin.manifest)
        else {
            store = nil
            isUntouched = false
            return
        }
        store = stored
        isUntouched = OutputState(of: folder, jobs: jobs)?.digest == stored.origin.output
    }

    /// - Parameters:
    ///   - sink: what makes the manifest.
    ///   - staged: where the site is put together.
    ///   - forms: endings of the compressed files beside each page.
    func memory(_ sink: ManifestSink, _ staged: StagedOutput, forms: [String]) -> PageMemory {
        let (folder, inputs, store, isUntouched, writer) = (folder, inputs, store, isUntouched, writer)
        return PageMemory(
            digest: { inputs[$0] },
            stored: { store?.page($0, key: $1) },
            keep: { path in
                let siblings = forms.map { RelativePath(unchecked: "\(path.string).\($0)") }
                let files = ([path] + siblings).compactMap { file in
                    folder.manifest.digests[file].map { (path: file, digest: $0) }
                }
                guard files.first?.path == path,
                    isUntouched || files.allSatisfy({ folder.holds($0.path, digest: $0.digest) })
                else { return false }
                for file in files {
                    sink.keep(file.path, digest: file.digest)
                    staged.keep(file.path)
                }
                return true
            },
            note: { writer.add($0, key: $1, page: $2) })
    }

    /// Leaves the pages of this build to the next one.
    func finish(_ readings: [BuildRecord.Reading], _ state: OutputState) {
        writer.finish(
            PageStore.Origin(inputs: origin, readings: readings, manifest: state.manifest, output: state.digest))
    }
}
