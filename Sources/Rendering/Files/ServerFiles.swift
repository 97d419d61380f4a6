import Charts
import Digests
import Localization
import Markup
import SiteModel

/// What servers read: headers, redirects, and the mark that keeps GitHub Pages from running Jekyll.
enum ServerFiles {
    /// Strict, without `unsafe-inline`: everything comes from the site's own origin. It says nothing of frames, since
    /// charts have pages for the frames of other sites and headers of several rules add up.
    static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'\(chartStyles); img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'"

    /// The style sheets inside the files of charts, by their digests.
    private static let chartStyles = StandaloneStyle.allCases
        .map { " 'sha256-\(Digest(of: Array($0.css.utf8)).base64)'" }.joined()

    /// Netlify's and Cloudflare's `_headers`.
    static func headers(_ site: Site) -> [UInt8] {
        let base = site.configuration.baseURL.path
        // Only the pages under /charts/ may stand in another site's frame.
        let frame = "  X-Frame-Options: SAMEORIGIN\n"
        let frames =
            "\(base)/\n\(frame)"
            + site.locales.map { "\(base)/\($0)/*\n\(frame)  Content-Language: \($0)\n" }.joined()
        return Array(
            """
            /*
              Content-Security-Policy: \(contentSecurityPolicy)
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
            \(base)/assets/*
              Cache-Control: public, max-age=31536000, immutable
            \(frames)
            """.utf8)
    }

    /// Netlify's and Cloudflare's `_redirects`: former addresses, then each language's own page for what is missing.
    static func redirects(_ site: Site) -> [UInt8] {
        let base = site.configuration.baseURL
        var text = ""
        for page in site.plan.pages where !page.isBorrowed {
            for alias in page.content?.metadata.aliases ?? [] {
                guard case .site(let address, _) = SiteLink(alias.text, on: page.address) else { continue }
                text += "\(base.href(address)) \(base.href(page.address)) 301\n"
            }
        }
        for tag in site.locales {
            text += "\(base.path)/\(tag)/* \(base.href(SiteAddress("\(tag)/404.html"))) 404\n"
        }
        return Array(text.utf8)
    }
}
