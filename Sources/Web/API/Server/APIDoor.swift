import Criteria
import Hummingbird
import Records

/// What every call goes through: the limit of its client, its token, the reading of what was sent, then the endpoint itself.
struct APIDoor: Sendable {
    /// The most bytes of JSON.
    static let mostJSON = 1 << 20

    let services: APIServices
    let limits: WebLimits

    func answer(_ endpoint: Endpoint, _ request: Request, _ context: WebContext) async throws -> Response {
        let client = limits.client(of: request, context)
        try services.limiter.take("client \(client ?? "-")", isToken: false)
        let token = try await token(endpoint.access, request)
        let language = Language(accepted: request.headers[.acceptLanguage])
        let query = try self.query(endpoint, request)
        let path = try self.path(context)
        if endpoint.isKept {
            return try await kept(endpoint, path, query, language, request)
        }
        let (body, bytes) = try await self.body(endpoint, request)
        let call = APICall(
            services: services,
            actor: actor(token, client),
            language: language,
            key: try key(endpoint, request, bytes),
            bytes: endpoint.bytes == nil ? [] : bytes,
            token: token
        )
        let found = APIRequest(path: path, query: query, body: body)
        switch try await endpoint.answer(call, found) {
        case .whole(var answer):
            answer.headers.append(("Content-Language", language.rawValue))
            return answer.response(to: request.headers)
        case .events(let write): return EventStream.response(write)
        }
    }

    /// The same for everybody: made once per version of the data and language.
    private func kept(
        _ endpoint: Endpoint,
        _ path: [String: JSONValue],
        _ query: [String: JSONValue],
        _ language: Language,
        _ request: Request
    ) async throws -> Response {
        let site = services.site
        // What was asked, whatever the order in which it was.
        let questions = query.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let key = "api \(language.rawValue) \(request.uri.path) \(questions.joined(separator: "&"))"
        let version = try await site.versions.current()
        let kept = try await site.keptForPrograms.answer(key, version) { [services] in
            let call = APICall(
                services: services,
                actor: Actor(.anonymous, from: Origin(.api)),
                language: language,
                key: nil,
                bytes: [],
                token: nil
            )
            let found = APIRequest(path: path, query: query, body: [:])
            guard case .whole(var answer) = try await endpoint.answer(call, found) else {
                throw RequestFault.methodNotAllowed
            }
            answer.keeping = .shared
            answer.headers.append(("Content-Language", language.rawValue))
            return answer
        }
        var response = kept.response(to: request.headers)
        response.headers[.vary] = "Accept-Encoding, Accept-Language"
        return response
    }

    // MARK: - Who

    private func token(_ access: EndpointAccess, _ request: Request) async throws -> APIToken? {
        guard let header = request.headers[.authorization] else {
            guard access == .everyone else { throw APIFault.noToken }
            return nil
        }
        let words = header.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count == 2, words[0].lowercased() == "bearer", words[1].hasPrefix(APIToken.prefix),
            let secret = Token<APIToken>(String(words[1].dropFirst(APIToken.prefix.count))),
            let token = try await services.tokens.recognise(secret)
        else { throw APIFault.unknownToken }
        try services.limiter.take("token \(token.id)", isToken: true)
        if case .token(let action) = access, !token.scopes.contains(action) {
            throw APIFault.outsideToken(action)
        }
        return token
    }

    private func actor(_ token: APIToken?, _ client: String?) -> Actor {
        let origin = Origin(.api, address: client)
        guard let token else { return Actor(.anonymous, from: origin) }
        return Actor(.person(token.person), for: token.body, from: origin)
    }

    /// The key of a command, with the digest of all that was sent: the same key with anything else is refused.
    private func key(_ endpoint: Endpoint, _ request: Request, _ bytes: [UInt8]) throws(APIFault)
        -> CommandKey?
    {
        guard endpoint.changes else { return nil }
        let header = HeaderField.Name("Idempotency-Key").flatMap { request.headers[$0] }
        guard let header else { throw .noKey }
        guard let key = CommandKey(rawValue: header) else { throw .malformedKey }
        var fields = CanonicalFields("chuan api request 1")
        fields.add("operation", endpoint.name)
        fields.add("address", request.uri.string)
        fields.add("bytes", bytes: bytes)
        return key.asking(fields.digest)
    }

    // MARK: - What

    private func path(_ context: WebContext) throws(APIFault) -> [String: JSONValue] {
        var found: [String: JSONValue] = [:]
        for (name, value) in context.parameters {
            guard let decoded = PercentText.decoded(value) else {
                throw .noSuchThing(String(name), String(value.prefix(60)))
            }
            found[String(name)] = .text(decoded)
        }
        return found
    }

    private func query(_ endpoint: Endpoint, _ request: Request) throws -> [String: JSONValue] {
        let members = endpoint.asks(in: .query)
        guard let text = request.uri.query else { return [:] }
        let fields: Fields
        do { fields = try Fields(urlEncoded: Array(text.utf8)) } catch {
            throw RequestFault.malformedAddress(part: String(text.prefix(80)))
        }
        var found: [String: JSONValue] = [:]
        for field in fields.all {
            guard let member = members.first(where: { $0.name == field.name }), found[field.name] == nil
            else {
                throw APIFault.unknownQuestion(field.name, known: members.map(\.name))
            }
            found[field.name] = member.schema.value(of: field.value)
        }
        return found
    }

    /// The members of the JSON object that was sent, and all bytes of the body.
    private func body(_ endpoint: Endpoint, _ request: Request) async throws -> ([String: JSONValue], [UInt8])
    {
        let type = request.headers[.contentType]?.split(separator: ";").first.map {
            $0.lowercased().filter { $0 != " " }
        }
        if let wanted = endpoint.bytes {
            guard type == wanted.mediaType else { throw APIFault.wrongMediaType(expected: wanted.mediaType) }
            return ([:], try await read(request, upTo: wanted.most))
        }
        guard endpoint.hasJSON else {
            guard endpoint.changes else { return ([:], []) }
            return ([:], try await read(request, upTo: 4_096))
        }
        guard type == "application/json" else { throw APIFault.wrongMediaType(expected: "application/json") }
        let bytes = try await read(request, upTo: APIDoor.mostJSON)
        let value: JSONValue
        do throws(JSONFault) { value = try JSONReader.read(bytes) } catch {
            throw APIFault.malformedJSON(error)
        }
        guard case .object(let members) = value else { throw APIFault.notAnObject }
        let known = endpoint.asks(in: .body).map(\.name)
        if let unknown = members.keys.filter({ !known.contains($0) }).min() {
            throw APIFault.unknownMember(unknown, known: known)
        }
        return (members, bytes)
    }

    private func read(_ request: Request, upTo limit: Int) async throws -> [UInt8] {
        try await RequestBytes(request, time: limits.bodyTime).all(upTo: limit)
    }
}

extension Schema {
    /// A text of a path or question as the kind of value that it stands for.
    func value(of text: String) -> JSONValue {
        switch self {
        case .integer:
            return text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                && !text.isEmpty
                ? .number(text) : .text(text)
        case .truth: return text == "true" ? .truth(true) : text == "false" ? .truth(false) : .text(text)
        case .named(_, let schema), .orNull(let schema): return schema.value(of: text)
        case .text, .word, .list, .object, .map, .reference: return .text(text)
        }
    }
}

extension Language {
    /// The language that a client likes best of those that there are; Vietnamese where it says nothing (RFC 9110, 12.5.4).
    init(accepted header: String?) {
        var best = (language: Language.vi, quality: 0.0)
        for part in (header ?? "").split(separator: ",").prefix(20) {
            let words = part.split(separator: ";")
            guard let tag = words.first?.filter({ $0 != " " }).lowercased(),
                let language = Language(rawValue: String(tag.prefix(2))),
                tag.count == 2 || tag.dropFirst(2).hasPrefix("-")
            else { continue }
            let quality =
                words.dropFirst().compactMap { word -> Double? in
                    let plain = word.filter { $0 != " " }
                    return plain.hasPrefix("q=") ? Double(plain.dropFirst(2)) : nil
                }.first ?? 1
            if quality > best.quality { best = (language, quality) }
        }
        self = best.language
    }
}
