import WebClient

/// Where a bucket is: an origin of the web, the name of the bucket, perhaps a prefix; always with the bucket in the path.
package struct BucketAddress: Hashable, Sendable {
    /// Scheme, host and port.
    let origin: String
    /// As the `Host` field has it: without the port where it is the usual one.
    let host: String
    /// Begins with a slash and ends without one.
    let path: String
    let bucket: String
    /// Put before every name; empty or ending with a slash.
    let prefix: String

    /// `nil` for what is no such address, and for one over which the content could be read on the way.
    ///
    /// Source of the rules for names of buckets: the S3 user guide, "Bucket naming rules".
    package init?(_ text: String) {
        guard let url = WebURL(text), url.query == nil, url.isPrivate else { return nil }
        let parts = url.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(
            String.init
        )
        guard let bucket = parts.first, (3...63).contains(bucket.utf8.count),
            bucket.utf8.allSatisfy(BucketAddress.isAllowed)
        else { return nil }
        let folders = parts.dropFirst().last == "" ? parts.dropFirst().dropLast() : parts.dropFirst()
        guard folders.allSatisfy({ BucketAddress.isFolder($0) }) else { return nil }
        origin = url.origin
        host = String(url.origin.dropFirst(url.scheme.rawValue.utf8.count + 3))
        path = "/" + bucket
        self.bucket = bucket
        prefix = folders.map { $0 + "/" }.joined()
    }

    /// With the prefix, ending with a slash.
    package var text: String { "\(origin)\(path)/\(prefix)" }

    /// The path of content.
    func path(of digest: Digest) -> String { "\(path)/\(prefix)\(digest)" }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
    }

    /// Names that need no encoding, so that they look alike everywhere.
    private static func isFolder(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && PercentEncoding.encoded(name) == name
    }
}
