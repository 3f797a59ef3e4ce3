import Criteria
import Hummingbird

extension Routes {
    /// Registers endpoints below `/api/v1`, the document that describes them, and what answers every other way of asking.
    func machine(_ endpoints: [Endpoint], _ services: APIServices) {
        let door = APIDoor(services: services, limits: limits)
        for endpoint in endpoints {
            router.on(APIAddress.route(endpoint.path), method: endpoint.method.http) { request, context in
                try await door.answer(endpoint, request, context)
            }
        }
        let document = "/openapi.json"
        router.on(APIAddress.route(document), method: .get) { request, _ in
            let language = Language(accepted: request.headers[.acceptLanguage])
            let site = services.site
            let version = try await site.versions.current()
            let kept = try await site.keptForPrograms.answer("openapi \(language.rawValue)", version) {
                let document = OpenAPIDocument(
                    endpoints: endpoints,
                    settings: site.settings,
                    language: language
                )
                return Answer(.json, document.bytes, keeping: .shared)
            }
            var response = kept.response(to: request.headers)
            response.headers[.vary] = "Accept-Encoding, Accept-Language"
            return response
        }
        var methods: [String: Set<HTTPRequest.Method>] = [document: [.get]]
        for endpoint in endpoints { methods[endpoint.path, default: []].insert(endpoint.method.http) }
        for (path, known) in methods { refuseOthers(path, known) }
    }

    private func refuseOthers(_ path: String, _ known: Set<HTTPRequest.Method>) {
        let all: [HTTPRequest.Method] = [
            .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect, .query,
        ]
        let served = known.contains(.get) ? known.union([.head]) : known
        let allowed = served.map(\.rawValue).sorted()
        for method in all where !served.contains(method) {
            router.on(APIAddress.route(path), method: method) { _, _ -> Response in
                throw APIFault.methodNotAllowed(allowed: allowed)
            }
        }
    }
}

/// Addresses of the interface.
enum APIAddress {
    static let prefix = "/api/v1"

    /// `/units/{code}` as the router writes it.
    static func route(_ path: String) -> RouterPath {
        let parts = path.split(separator: "/").map { part in
            part.hasPrefix("{") ? ":" + part.dropFirst().dropLast() : String(part)
        }
        return RouterPath(prefix + "/" + parts.joined(separator: "/"))
    }
}

extension Endpoint.Method {
    var http: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        case .delete: .delete
        }
    }
}
