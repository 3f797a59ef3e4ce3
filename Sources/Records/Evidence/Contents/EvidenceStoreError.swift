package import WebClient

/// Why content could not be kept, read or removed. The list is closed.
package enum EvidenceStoreError: Error, Hashable, Sendable {
    case missing(Digest)
    /// What is stored is not what the digest says.
    case altered(Digest, found: Digest, size: Int)
    /// The content is larger than allowed; the rest was not read.
    case tooLarge(limit: Int)
    /// The address of a store is not understood.
    case badAddress(String)
    /// The system refused a step with a file; `code` is its error number.
    case file(path: String, code: Int32)
    /// A place in the folder is a link or something else than the folder or file that belongs there.
    case strange(path: String)
    case full(path: String)
    /// The answer of a remote store, with its own code, such as `AccessDenied`.
    case remote(status: Int, code: String)
    /// The answer of a remote store is not one that such a store gives.
    case badAnswer(String)
    case web(WebError)
    /// A remote store was named without saying as whom to speak to it.
    case noCredentials(variable: String)
    case cancelled

    package var code: String {
        switch self {
        case .missing: "evidence.store.missing"
        case .altered: "evidence.store.altered"
        case .tooLarge: "evidence.store.too-large"
        case .badAddress: "evidence.store.bad-address"
        case .file: "evidence.store.file"
        case .strange: "evidence.store.strange"
        case .full: "evidence.store.full"
        case .remote: "evidence.store.remote"
        case .badAnswer: "evidence.store.bad-answer"
        case .web(let error): error.code
        case .noCredentials: "evidence.store.no-credentials"
        case .cancelled: "evidence.store.cancelled"
        }
    }
}
