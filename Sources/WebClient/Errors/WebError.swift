/// Why a request got no answer.
///
/// ``code`` is stable; `detail` is the library's own message, for logs and for operators.
package enum WebError: Error, Hashable, Sendable {
    /// The host has no address, refuses connections or cannot be reached.
    case cannotConnect(origin: String, detail: String)
    /// The server's certificate is not one to trust for this host, or there is no way of talking in secret.
    case notTrusted(origin: String, detail: String)
    case timeout(origin: String)
    /// The answer, or its head, is longer than allowed.
    case answerTooLarge(origin: String, limit: Int)
    /// The server hung up before its answer was whole. What was asked may have been done.
    case connectionLost(origin: String, detail: String)
    /// What came is not an answer in HTTP.
    case badAnswer(origin: String, detail: String)
    /// A redirect too many, one to nowhere, or one from a secret connection to an open one.
    case redirectRefused(origin: String)
    /// A header has a name or a value that cannot be sent.
    case badHeader(name: String)
    /// The file with certificates to trust cannot be read.
    case badTrust(path: String)
    case cancelled
    case closed
}
