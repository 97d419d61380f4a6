import Diagnostics
import Markup

/// Findings as a JUnit report: one test suite, one test case a file, one failure for each file with findings.
package enum JUnitFormat {
    package static func text(_ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?) -> String {
        var locator = DiagnosticLocator(source: source)
        var format = TextFormat(usesColor: false, source: source)
        let sorted = locator.sorted(diagnostics)
        let files = sorted.map { $0.range?.file ?? "project" }
        var names: [String] = []
        for file in files where names.last != file { names.append(file) }
        if names.isEmpty { names = ["project"] }
        var output = ByteOutput()
        output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"attest\" tests=\"")
        output.integer(names.count)
        output.raw("\" failures=\"")
        let failing = Set(zip(files, sorted).filter { $0.1.severity != .note }.map(\.0))
        output.integer(failing.count)
        output.raw("\" errors=\"0\">\n")
        for name in names {
            output.raw("<testcase classname=\"attest\" name=\"")
            output.xmlText(name)
            output.raw("\"")
            let own = zip(files, sorted).filter { $0.0 == name }.map(\.1)
            guard let first = own.first(where: { $0.severity != .note }) else {
                output.raw("/>\n")
                continue
            }
            output.raw("><failure type=\"")
            output.xmlText(first.id)
            output.raw("\" message=\"")
            output.xmlText(first.message)
            output.raw("\">")
            for diagnostic in own { output.xmlText(format.text(diagnostic)) }
            output.raw("</failure></testcase>\n")
        }
        output.raw("</testsuite>\n</testsuites>\n")
        return output.string
    }
}
