import Glibc

/// What Markdown costs beside libcmark, in CPU seconds of this process: for `make bench`.
///
/// `documents` prints ours and libcmark's for 6,000 documents of six kilobytes with three footnotes each; `doubling`
/// prints, for each text made to exhaust a parser, its name and the times of both for it and for one twice as long.
let mode = CommandLine.arguments.dropFirst().first ?? ""
switch mode {
case "documents":
    let documents = Documents.sixKilobytes(count: 6_000)
    let ours = Timing.best(of: 3) { for document in documents { Timing.ours(document) } }
    let libcmark = Timing.best(of: 3) { for document in documents { Timing.libcmark(document) } }
    print(ours, libcmark)
case "doubling":
    for text in HostileText.all {
        let (small, large) = (text.bytes(1), text.bytes(2))
        let ours = (Timing.best(of: 3) { Timing.ours(small) }, Timing.best(of: 3) { Timing.ours(large) })
        let libcmark = (Timing.best(of: 3) { Timing.libcmark(small) }, Timing.best(of: 3) { Timing.libcmark(large) })
        print(text.name, ours.0, ours.1, libcmark.0, libcmark.1, separator: "\t")
    }
default:
    print("usage: markdown-benchmark documents|doubling")
    exit(2)
}
