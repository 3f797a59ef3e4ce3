import Hummingbird

/// Refuses what changes something and was sent by a page of another site (OWASP, cross-site request forgery).
///
/// Browsers say where a request comes from; programs that say nothing have no cookie that could be misused.
struct SameOrigin: RouterMiddleware {
    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        switch request.method {
        case .get, .head, .options: break
        default: guard isOwn(request) else { throw RequestFault.otherSite }
        }
        return try await next(request, context)
    }

    private func isOwn(_ request: Request) -> Bool {
        if let site = HeaderField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            return site == "same-origin" || site == "none"
        }
        if let origin = request.headers[.origin] {
            let host = origin.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
            return host.map(String.init) == request.head.authority
        }
        return request.headers[.cookie] == nil
    }
}
