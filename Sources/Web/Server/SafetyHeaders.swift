import Hummingbird

/// Puts on every answer, also of pages that are not there, what tells browsers to be strict.
struct SafetyHeaders: RouterMiddleware {
    let isSecure: Bool

    /// Nothing inline, nothing from elsewhere, in nobody's frame.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
        manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """

    private static let fields: [(HeaderField.Name?, String)] = [
        (.contentSecurityPolicy, policy),
        (HeaderField.Name("X-Content-Type-Options"), "nosniff"),
        (HeaderField.Name("X-Frame-Options"), "DENY"),
        (HeaderField.Name("Referrer-Policy"), "same-origin"),
        (HeaderField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
        (HeaderField.Name("Cross-Origin-Resource-Policy"), "same-origin"),
        (
            HeaderField.Name("Permissions-Policy"),
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"
        ),
    ]

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // What a page set for itself stays: a viewer of evidence may need more.
        for case (let name?, let value) in SafetyHeaders.fields where response.headers[name] == nil {
            response.headers[name] = value
        }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }
}
