extension DeployRecipe {
    private static let head = """
        #!/bin/sh
        # Assets have their digest in their name: new ones go first and old ones last, so that no page ever misses one.
        """

    static let rsyncScript = """
        \(head)
        # SITE=Site TARGET=user@host:/srv/site sh deploy/rsync.sh
        set -eu
        : "${SITE:=Site}" "${TARGET:?the folder on the server, as rsync names it}"
        rsync -rt "$SITE/assets" "$TARGET/"
        rsync -rt --checksum --delay-updates --delete-delay "$SITE/" "$TARGET/"

        """

    static let s3Script = """
        \(head)
        # SITE=Site BUCKET=s3://name sh deploy/s3.sh; another service than Amazon's is named by AWS_ENDPOINT_URL.
        # S3 hands out one form of each file: the compressed ones stay at home. Files that a build left as they were
        # keep their time and are not uploaded again; where every run starts in a new folder, rclone compares digests.
        set -eu
        : "${SITE:=Site}" "${BUCKET:?the bucket, as in s3://name}"
        pages() {
            aws s3 sync "$SITE" "$BUCKET" --exclude 'assets/*' --exclude '*.gz' --exclude '*.br' \\
                --exclude '_headers' --exclude '_redirects' --exclude '.*' --no-progress "$@"
        }
        assets() {
            aws s3 sync "$SITE/assets" "$BUCKET/assets" --exclude '*.gz' --exclude '*.br' --no-progress \\
                --cache-control 'public, max-age=31536000, immutable' "$@"
        }
        assets
        pages --cache-control 'no-cache'
        pages --cache-control 'no-cache' --delete
        assets --delete

        """

    static let rcloneScript = """
        \(head)
        # SITE=Site TARGET=remote:bucket sh deploy/rclone.sh; “rclone config” makes the remote.
        set -eu
        : "${SITE:=Site}" "${TARGET:?the target, as in remote:bucket}"
        rclone copy "$SITE/assets" "$TARGET/assets" --checksum --exclude '*.{gz,br}' \\
            --header-upload 'Cache-Control: public, max-age=31536000, immutable'
        rclone sync "$SITE" "$TARGET" --checksum --exclude '/assets/**' --exclude '*.{gz,br}' --exclude '/_*' \\
            --exclude '.*' --header-upload 'Cache-Control: no-cache'
        rclone sync "$SITE/assets" "$TARGET/assets" --checksum --exclude '*.{gz,br}'

        """
}
