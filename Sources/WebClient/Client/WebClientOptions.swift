/// What a client allows its servers.
package struct WebClientOptions: Hashable, Sendable {
    /// Until a connection stands, secret or not.
    package var connectTimeout: Duration
    /// From asking to the last byte of the answer, redirects included.
    package var timeout: Duration
    /// The longest body of an answer, in bytes.
    package var answerLimit: Int
    /// A file in PEM of certificates to trust beside the machine's own: the authority of an office's own network.
    package var trustFile: String?

    package init(
        connectTimeout: Duration = .seconds(5),
        timeout: Duration = .seconds(30),
        answerLimit: Int = 1_048_576,
        trustFile: String? = nil
    ) {
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.answerLimit = answerLimit
        self.trustFile = trustFile
    }
}
