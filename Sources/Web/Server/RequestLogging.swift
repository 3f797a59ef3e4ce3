import Hummingbird

/// Tells the log of every request that was answered.
struct RequestLogging: RouterMiddleware {
    let log: RequestLog

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        log.answered(
            RequestLog.Line(
                request: context.id,
                method: request.method.rawValue,
                route: context.endpointPath ?? "-",
                status: response.status.code,
                bytes: response.body.contentLength ?? 0,
                time: ContinuousClock.now - start
            )
        )
        return response
    }
}
