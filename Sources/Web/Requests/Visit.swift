package import Criteria
package import HTML
package import Records

/// A request as pages see it: what is asked for, by whom, in which language. Nothing of the server's library.
package struct Visit: Sendable {
    package enum Method: String, Sendable { case get, post, put, delete, patch }

    package let method: Method
    package let language: Language
    /// The path without the prefix of the language, as it was asked for: `/units/08542`.
    package let path: String
    /// What stands for the names in the path of the route.
    let parameters: [String: String]
    package let query: Fields
    package let cookies: [String: String]
    package let visitor: Visitor
    /// The network address, for brakes and the journal's erasable note; not for logs.
    package let client: String?
    /// What the browser says it is.
    package let agent: String?
    /// Names this request in the log.
    package let id: String
    /// Header fields by their names in lower case, for what has no name here.
    package let headers: [String: String]
    let body: RequestBytes
    /// What forms of this visitor carry and must bring back.
    package let formToken: FormToken

    /// A part of the path by its name in the route: `code` of `/units/:code`, percent signs decoded.
    ///
    /// - Throws: ``RequestFault/notFound`` when it is not there, which the route rules out.
    package func part(_ name: String) throws(RequestFault) -> String {
        guard let part = parameters[name] else { throw .notFound }
        return part
    }

    /// The fields of the form that was sent. From somebody signed in it must carry the token of the session (``FormToken``).
    ///
    /// - Parameter limit: the most bytes.
    /// - Throws: ``RequestFault``
    package func form(upTo limit: Int = 256 * 1_024) async throws -> Fields {
        let type = headers["content-type"]?.split(separator: ";").first.map { $0.lowercased() }
        guard type == nil || type == "application/x-www-form-urlencoded" else {
            throw RequestFault.malformedForm
        }
        let fields = try Fields(urlEncoded: try await body.all(upTo: limit))
        guard formToken.matches(fields[FormToken.field]) else { throw RequestFault.staleForm }
        return fields
    }

    /// The bytes that were sent.
    package func bytes(upTo limit: Int) async throws -> [UInt8] { try await body.all(upTo: limit) }

    /// Who does what this request asks for, as the journal writes it.
    package func actor(_ door: Origin.Door = .page) -> Actor {
        switch visitor {
        case .anonymous: return Actor(.anonymous, from: Origin(door, address: client))
        case .person(let person): return person.actor
        }
    }
}

extension Visit {
    /// The address of this page without the prefix of the language, with questions.
    package func address(of query: Fields = .empty) -> Link {
        let parts = path.split(separator: "/").map { PercentText.decoded($0) ?? String($0) }
        let page = parts.reduce(Link("/")) { $0.adding($1) }
        return page.asking(query.all.map { ($0.name, $0.value) })
    }
}
