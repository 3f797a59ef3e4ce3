import Quantities
import WebClient

/// Signed requests to a bucket, repeated while repeating may help.
struct BucketConnection: Sendable {
    let address: BucketAddress
    let transport: any WebTransport
    let credentials: BucketCredentials
    let options: BucketOptions
    let clock: Clock
    let randomness: Randomness

    /// - Parameters:
    ///   - query: names and values as they are, not encoded.
    ///   - payload: the digest of `body`.
    /// - Returns: an answer that is no error, or one with a status that the caller expects.
    /// - Throws: ``EvidenceStoreError``
    func send(
        _ method: WebRequest.Method,
        _ path: String,
        query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = [],
        payload: Digest = BucketConnection.nothing,
        expecting expected: Set<Int> = []
    ) async throws(EvidenceStoreError) -> WebResponse {
        var attempt = 1
        while true {
            let outcome: Result<WebResponse, EvidenceStoreError>
            let request = try signed(method, path, query, headers, body, payload)
            do throws(WebError) {
                let answer = try await transport.send(request)
                let isGood = (200..<300).contains(answer.status) || expected.contains(answer.status)
                outcome = isGood ? .success(answer) : .failure(BucketConnection.failure(answer))
            } catch {
                outcome = .failure(error == .cancelled ? .cancelled : .web(error))
            }
            guard case .failure(let error) = outcome, attempt < options.attempts, error.mayPass else {
                return try outcome.get()
            }
            try await pause(after: attempt)
            attempt += 1
        }
    }

    /// The digest of a body of no bytes.
    static let nothing = Digest(of: [])

    private func signed(
        _ method: WebRequest.Method,
        _ path: String,
        _ query: [(name: String, value: String)],
        _ headers: [(name: String, value: String)],
        _ body: [UInt8],
        _ payload: Digest
    ) throws(EvidenceStoreError) -> WebRequest {
        let query = query.map {
            (name: PercentEncoding.encoded($0.name), value: PercentEncoding.encoded($0.value))
        }
        var headers = headers + [(name: "x-amz-content-sha256", value: payload.description)]
        if let token = credentials.sessionToken { headers.append(("x-amz-security-token", token)) }
        let signed = SignedRequest(
            method.rawValue,
            path: path,
            query: query,
            headers: headers + [(name: "host", value: address.host)],
            payload: payload.description,
            at: clock.now(),
            region: options.region,
            credentials
        )
        headers += [("x-amz-date", signed.time), ("authorization", signed.authorization)]
        let question =
            query.isEmpty ? "" : "?" + query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        guard let url = WebURL(address.origin + path + question) else {
            throw .badAddress(address.origin + path)
        }
        return WebRequest(method, url, headers: headers.map { WebHeader($0.name, $0.value) }, body: body)
    }

    private static func failure(_ answer: WebResponse) -> EvidenceStoreError {
        .remote(status: answer.status, code: BucketXML(answer.body).first("Code") ?? "")
    }

    private func pause(after attempt: Int) async throws(EvidenceStoreError) {
        let wait = options.pause * (1 << (attempt - 1))
        let chance = Double(randomness.bytes(1).first ?? 0) / 512
        do { try await options.sleep(wait + wait * chance) } catch { throw .cancelled }
    }
}

extension EvidenceStoreError {
    /// Whether the same request may succeed a moment later. Every request of a store may be repeated.
    var mayPass: Bool {
        switch self {
        case .web(.cannotConnect), .web(.timeout), .web(.connectionLost): true
        case .remote(let status, let code):
            [408, 429, 500, 502, 503, 504].contains(status)
                || ["RequestTimeout", "SlowDown", "InternalError"].contains(code)
        default: false
        }
    }
}
