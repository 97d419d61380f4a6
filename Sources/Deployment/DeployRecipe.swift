/// A way to publish a built site, as a file to put into a project.
package enum DeployRecipe: String, Sendable, CaseIterable {
    case nginx
    case githubPages = "github-pages"
    case gitlabPages = "gitlab-pages"
    case netlify, cloudflare, rsync, s3, rclone

    /// Where the file belongs, relative to the project's root.
    package var path: String {
        switch self {
        case .nginx: "deploy/nginx.conf"
        case .githubPages: ".github/workflows/pages.yml"
        case .gitlabPages: ".gitlab-ci.yml"
        case .netlify: "netlify.toml"
        case .cloudflare: "wrangler.toml"
        case .rsync: "deploy/rsync.sh"
        case .s3: "deploy/s3.sh"
        case .rclone: "deploy/rclone.sh"
        }
    }

    package var summary: String {
        switch self {
        case .nginx: "a server block with the site's headers, redirects, compressed files and 404 pages"
        case .githubPages: "a workflow that checks, builds and publishes on GitHub Pages"
        case .gitlabPages: "a pipeline that checks, builds and publishes on GitLab Pages"
        case .netlify: "settings for Netlify, which reads _headers and _redirects"
        case .cloudflare: "settings for Cloudflare Pages, which reads _headers and _redirects"
        case .rsync: "a script that copies the site to a server, new assets first"
        case .s3: "a script that uploads the site to S3 with aws s3 sync"
        case .rclone: "a script that uploads the site to any storage that rclone knows"
        }
    }

    /// The file's text; nil for nginx, which is made from a built site.
    package var text: String? {
        switch self {
        case .nginx: nil
        case .githubPages: Self.githubWorkflow
        case .gitlabPages: Self.gitlabPipeline
        case .netlify: Self.netlifySettings
        case .cloudflare: Self.cloudflareSettings
        case .rsync: Self.rsyncScript
        case .s3: Self.s3Script
        case .rclone: Self.rcloneScript
        }
    }
}
