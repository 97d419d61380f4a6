import CCMark
import Glibc
import Markdown

/// CPU time of both parsers, each from bytes to the bytes of HTML.
enum Timing {
    static func best(of runs: Int, _ body: () -> Void) -> Double {
        (0..<runs).map { _ in
            let start = now()
            body()
            return now() - start
        }.min() ?? 0
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func ours(_ bytes: [UInt8]) {
        let html = MarkdownFragment.html(bytes, file: "-", unsafeHTML: false).value
        precondition(!html.isEmpty)
    }

    static func libcmark(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            let text = buffer.bindMemory(to: CChar.self).baseAddress
            guard let node = cmark_parse_document(text, buffer.count, CMARK_OPT_DEFAULT) else { return }
            free(cmark_render_html(node, CMARK_OPT_DEFAULT))
            cmark_node_free(node)
        }
    }
}
