import Criteria
import HTML
import Hummingbird
import Records

/// Where rooms register their pages. Every page exists once for each language: `/units` and `/en/units`.
package struct Routes {
    private let groups: [(language: Language, group: RouterGroup<WebContext>)]
    /// For what has no language in its address.
    let router: Router<WebContext>
    let limits: WebLimits
    private let reader: VisitReader
    private let site: Site

    init(_ router: Router<WebContext>, site: Site, limits: WebLimits) {
        groups = Language.allCases.map { language in
            (language, router.group(RouterPath(language.prefix.description)))
        }
        self.router = router
        self.limits = limits
        reader = VisitReader(site: site, limits: limits)
        self.site = site
    }

    /// A public page, the same for everybody: rendered once per version of the data and kept.
    ///
    /// - Parameters:
    ///   - path: with names for parts, `units/:code`.
    ///   - questions: the only names behind the question mark that the page looks at; others are dropped, so that nobody
    ///     fills the memory with pages that differ in nothing.
    package func kept(
        _ path: String,
        asking questions: [String] = [],
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) {
        for (language, group) in groups {
            group.get(RouterPath(path)) { [reader, site] request, context in
                let visit = try reader.publicVisit(request, context, language, asking: questions)
                let key = language.prefix.description + visit.address(of: visit.query).text
                let version = try await site.versions.currentPublic()
                let kept = try await site.kept.answer(key, version) { try await answer(visit) }
                return kept.response(to: request.headers)
            }
        }
    }

    /// A page for whoever is signed in, or that must not be kept.
    package func get(_ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Answer) {
        on(.get, path, answer)
    }

    /// What a form is sent to.
    package func post(_ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Answer) {
        on(.post, path, answer)
    }

    private func on(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) {
        for (language, group) in groups {
            group.on(RouterPath(path), method: method) { [reader] request, context in
                let visit = try await reader.visit(request, context, language)
                let given = try await answer(visit)
                var response = given.response(to: request.headers)
                // The right to act changed: the old token is replaced where nobody else sees the new one.
                if let token = visit.visitor.signedIn?.newToken, !given.setsSession {
                    response.headers.append(SessionCookie(token.text, isSecure: reader.limits.isSecure).field)
                }
                return response
            }
        }
    }
}
