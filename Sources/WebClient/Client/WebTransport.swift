/// Who sends requests: ``WebClient``, or what a test puts in its place.
package protocol WebTransport: Sendable {
    func send(_ request: WebRequest) async throws(WebError) -> WebResponse
}
