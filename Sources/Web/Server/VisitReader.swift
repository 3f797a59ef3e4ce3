import Criteria
import Hummingbird
import Records

/// Makes a ``Visit`` of what the server's library gives.
struct VisitReader: Sendable {
    let site: Site
    let limits: WebLimits

    /// For pages that are the same for everybody: nothing of the visitor is in it.
    func publicVisit(
        _ request: Request,
        _ context: WebContext,
        _ language: Language,
        asking questions: [String]
    ) throws(RequestFault) -> Visit {
        let given = try query(request)
        let query = Fields(questions.compactMap { name in given[name].map { Fields.Field(name, $0) } })
        return try visit(request, context, language, query, cookies: [:], visitor: .anonymous, token: .none)
    }

    func visit(_ request: Request, _ context: WebContext, _ language: Language) async throws -> Visit {
        let cookies = cookies(request)
        var visitor = Visitor.anonymous
        var formToken = FormToken.none
        if let text = cookies[SessionCookie.name(isSecure: limits.isSecure)],
            let token = Token<Session>(text),
            let signedIn = try await site.sessions.recognise(
                token,
                from: Origin(.page, address: context.address)
            )
        {
            visitor = .person(signedIn)
            formToken = FormToken(signedIn.session, site.key)
        }
        return try visit(
            request,
            context,
            language,
            try query(request),
            cookies: cookies,
            visitor: visitor,
            token: formToken
        )
    }

    // MARK: - Parts

    private func visit(
        _ request: Request,
        _ context: WebContext,
        _ language: Language,
        _ query: Fields,
        cookies: [String: String],
        visitor: Visitor,
        token: FormToken
    ) throws(RequestFault) -> Visit {
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters {
            guard let decoded = PercentText.decoded(value) else {
                throw .malformedAddress(part: String(value))
            }
            parameters[String(name)] = decoded
        }
        var headers: [String: String] = [:]
        for field in request.headers where headers[field.name.canonicalName] == nil {
            headers[field.name.canonicalName] = field.value
        }
        return Visit(
            method: Visit.Method(rawValue: request.method.rawValue.lowercased()) ?? .get,
            language: language,
            path: SiteAddress(request.uri.path).path,
            parameters: parameters,
            query: query,
            cookies: cookies,
            visitor: visitor,
            client: context.address,
            agent: headers["user-agent"].map { String($0.prefix(200)) },
            id: context.id,
            headers: headers,
            body: body(request),
            formToken: token
        )
    }

    private func query(_ request: Request) throws(RequestFault) -> Fields {
        guard let text = request.uri.query else { return .empty }
        do { return try Fields(urlEncoded: Array(text.utf8)) } catch { throw .malformedAddress(part: text) }
    }

    private func cookies(_ request: Request) -> [String: String] {
        var cookies: [String: String] = [:]
        for header in request.headers[values: .cookie] {
            for part in header.split(separator: ";").prefix(50) {
                let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard pair.count == 2 else { continue }
                cookies[String(pair[0].drop { $0 == " " })] = String(pair[1])
            }
        }
        return cookies
    }

    private func body(_ request: Request) -> RequestBytes {
        let time = limits.bodyTime
        return RequestBytes { limit, take in
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
                throw RequestFault.tooLarge(limit: limit)
            }
            let end = ContinuousClock.now + time
            var count = 0
            for try await buffer in request.body {
                count += buffer.readableBytes
                guard count <= limit else { throw RequestFault.tooLarge(limit: limit) }
                guard ContinuousClock.now < end else { throw RequestFault.tooSlow }
                try await take(Array(buffer.readableBytesView)[...])
            }
        }
    }
}
