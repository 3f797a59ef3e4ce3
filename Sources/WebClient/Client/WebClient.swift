import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// Sends requests over HTTP/1.1 and keeps connections for the next one.
///
/// Certificates and host names are always verified, nothing is decompressed, no proxy is taken from the environment, and
/// redirects are followed only when the request says so. ``close()`` it before the program ends.
package final class WebClient: WebTransport {
    package let options: WebClientOptions
    private let client: HTTPClient

    /// - Throws: ``WebError/badTrust(path:)``
    package init(_ options: WebClientOptions = WebClientOptions()) throws(WebError) {
        self.options = options
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        tls.certificateVerification = .fullVerification
        if let path = options.trustFile {
            guard let certificates = try? NIOSSLCertificate.fromPEMFile(path), !certificates.isEmpty else {
                throw .badTrust(path: path)
            }
            tls.additionalTrustRoots = [.certificates(certificates)]
        }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(options.connectTimeout)),
            decompression: .disabled
        )
        configuration.httpVersion = .http1Only
        // A refused connection is an answer for whoever asks; trying again in silence would only be slow.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Asks and waits for the whole answer.
    ///
    /// - Throws: ``WebError``; a status of 400 or above is an answer, not an error.
    package func send(_ request: WebRequest) async throws(WebError) -> WebResponse {
        if let header = request.headers.first(where: { !$0.isWhole }) { throw .badHeader(name: header.name) }
        let result = await withTaskGroup(of: Result<WebResponse, WebError>?.self) { group in
            group.addTask { await self.outcome(of: request) }
            group.addTask { [timeout = options.timeout] in
                // Nothing when the answer came first and this is called off.
                (try? await Task.sleep(for: timeout)).map { .failure(.timeout(origin: request.url.origin)) }
            }
            defer { group.cancelAll() }
            while let first = await group.next() {
                if let first { return first }
            }
            return .failure(.cancelled)
        }
        // What is called off fails in many ways, all of them for this reason.
        if case .failure(let error) = result, case .timeout = error { throw error }
        if case .failure = result, Task.isCancelled { throw .cancelled }
        return try result.get()
    }

    /// Ends all connections; requests under way fail.
    package func close() async {
        try? await client.shutdown()
    }

    private func outcome(of request: WebRequest) async -> Result<WebResponse, WebError> {
        var request = request
        let mayFollow = request.redirects > 0 && (request.method == .get || request.method == .head)
        while true {
            let response: WebResponse
            do {
                response = try await exchange(request)
            } catch {
                return .failure(
                    WebError(error, asking: request.url, limit: options.answerLimit)
                )
            }
            guard mayFollow, [301, 302, 303, 307, 308].contains(response.status) else {
                return .success(response)
            }
            guard request.redirects > 0, let location = response.header("location"),
                let target = request.url.following(location),
                target.scheme == .https || request.url.scheme == .http
            else { return .failure(.redirectRefused(origin: request.url.origin)) }
            request = request.redirected(to: target)
        }
    }

    private func exchange(_ request: WebRequest) async throws -> WebResponse {
        var message = HTTPClientRequest(url: request.url.text)
        message.method = HTTPMethod(rawValue: request.method.rawValue)
        message.headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        if !request.body.isEmpty { message.body = .bytes(ByteBuffer(bytes: request.body)) }
        let answer = try await client.execute(message, timeout: TimeAmount(options.timeout))
        let body = try await answer.body.collect(upTo: options.answerLimit)
        return WebResponse(
            status: Int(answer.status.code),
            headers: answer.headers.map { WebHeader($0.name, $0.value) },
            body: Array(body.readableBytesView)
        )
    }
}
