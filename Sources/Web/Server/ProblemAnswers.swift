import Criteria
import Database
import HTML
import Hummingbird
import Records

/// Turns whatever was thrown into a page, or for machines into `problem+json` (RFC 9457); nobody sees more of a failure than a number.
struct ProblemAnswers: RouterMiddleware {
    let site: Site
    let limits: WebLimits
    let log: RequestLog

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            guard request.uri.string.utf8.count <= limits.addressBytes else {
                throw RequestFault.malformedAddress(part: String(request.uri.path.prefix(40)))
            }
            return try await next(request, context)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return answer(error, request, context)
        }
    }

    private func answer(_ error: any Error, _ request: Request, _ context: WebContext) -> Response {
        let explained = explained(error, context)
        let status = ProblemStatus.of(explained)
        if status >= 500 { log.failure(error, request: context.id) }
        let address = SiteAddress(request.uri.path)
        guard !address.isInterface else {
            let language = Language(accepted: request.headers[.acceptLanguage])
            return APIProblem(error: explained, status: status, language: language).answer
                .response(to: request.headers)
        }
        if explained.code == RequestFault.notSignedIn.code, request.method == .get {
            return signInFirst(request, address)
        }
        if case Refusal.passwordToBeChanged? = explained as? Refusal, request.method == .get {
            let link = Link("/account/password").below(address.language.prefix)
            return Answer.see(link).response(to: request.headers)
        }
        let page = ProblemPage(status: status, code: explained.code, text: explained.text)
        let frame = Frame(address.language, address: Link("/"), settings: site.settings, assets: site.assets)
        var answer = Answer(.html, frame.document(page), status: status)
        if status == 503 { answer.headers.append(("Retry-After", "30")) }
        return answer.response(to: request.headers)
    }

    /// Whoever looks at a page for people who are signed in is sent to sign in, and from there back to it.
    private func signInFirst(_ request: Request, _ address: SiteAddress) -> Response {
        let wanted = Link(within: request.uri.string)?.text
        let link = Link("/sign-in").below(address.language.prefix).query("next", wanted)
        return Answer.see(link).response(to: request.headers)
    }

    private func explained(_ error: any Error, _ context: WebContext) -> any ExplainedError {
        switch error {
        case let error as DatabaseError:
            switch error {
            case .connectionLost, .cannotOpen, .closed, .outcomeUnknown, .cancelled:
                return RequestFault.unavailable
            default: return RequestFault.failed(request: context.id)
            }
        case let error as any ExplainedError: return error
        case let error as any HTTPResponseError:
            switch error.status {
            case .notFound: return RequestFault.notFound
            case .methodNotAllowed: return RequestFault.methodNotAllowed
            case .contentTooLarge: return RequestFault.tooLarge(limit: 0)
            case .badRequest: return RequestFault.malformedForm
            default: return RequestFault.failed(request: context.id)
            }
        default: return RequestFault.failed(request: context.id)
        }
    }
}
