import Testing

@testable import Preview

struct RequestPathTests {
    @Test(arguments: [
        ("/", ""), ("/en/energy/", "en/energy/"), ("/assets/site.css", "assets/site.css"),
        ("/az/%C4%B1%C4%9Fd%C4%B1r/", "az/ığdır/"), ("/a%20b", "a b"), ("/...", "..."),
    ])
    func readsPlainPaths(_ target: String, _ path: String) {
        #expect(RequestPath(target)?.path == path)
    }

    @Test(arguments: [
        "", "en", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2E%2fetc", "/a/..", "/./a", "//etc/passwd",
        "/a//b", "/..%5c..%5cetc", "/a\\b", "/%00", "/a%0Ab", "/%c0%ae%c0%ae/etc", "/%", "/%2", "/%zz", "/%ff",
    ])
    func refusesEverythingElse(_ target: String) {
        #expect(RequestPath(target) == nil)
    }

    @Test func decodesOnce() {
        #expect(RequestPath("/%252e%252e/a")?.path == "%2e%2e/a")
    }
}
