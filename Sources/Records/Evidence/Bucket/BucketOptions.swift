/// How a bucket is spoken to.
package struct BucketOptions: Sendable {
    /// Part of the signature; stores other than AWS take any.
    package var region = "us-east-1"
    /// How often a request is made in all before it is given up.
    package var attempts = 4
    /// How long to wait before the second attempt; before each further one twice as long, and by chance up to half as long again.
    package var pause = Duration.milliseconds(200)
    /// How much is asked for at once when content is read.
    package var pieceSize = 8 << 20
    /// How many names a page of a list has at most; services give 1,000.
    package var pageLength = 1_000
    /// How many contents are in memory at once while they are sent.
    package var sendsAtOnce = 2
    /// The folder for what is being received.
    package var stagingFolder = "/tmp"
    /// Waits; tests put something in its place.
    package var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    package init() {}
}
