import Criteria
import Records

/// The description of the interface (OpenAPI 3.1), made of the endpoints themselves.
struct OpenAPIDocument {
    let endpoints: [Endpoint]
    let settings: SiteSettings
    let language: Language

    var bytes: [UInt8] {
        JSONWriter.bytes { json in
            json.object {
                json.member("openapi", "3.1.0")
                json.object("info") {
                    json.member("title", settings.name)
                    json.member("version", "1")
                    json.member("description", APIWords.about(language))
                }
                json.list("servers") { json.object { json.member("url", "/api/v1") } }
                json.list("tags") {
                    for group in APIGroup.allCases where endpoints.contains(where: { $0.group == group }) {
                        json.object {
                            json.member("name", group.rawValue)
                            json.member("description", group.title(language))
                        }
                    }
                }
                json.object("paths") { writePaths(json) }
                json.object("components") { writeComponents(json) }
            }
        }
    }

    // MARK: - Parts

    private func writePaths(_ json: JSONWriter) {
        var paths: [String] = []
        for endpoint in endpoints where !paths.contains(endpoint.path) { paths.append(endpoint.path) }
        for path in paths {
            json.object(path) {
                for endpoint in endpoints where endpoint.path == path {
                    json.object(endpoint.method.rawValue) { write(endpoint, json) }
                }
            }
        }
    }

    private func write(_ endpoint: Endpoint, _ json: JSONWriter) {
        json.member("operationId", endpoint.name)
        json.list("tags") { json.value(endpoint.group.rawValue) }
        json.member("summary", endpoint.title(language))
        if case .token(let action) = endpoint.access {
            json.member("description", APIWords.scope(action)(language))
            json.list("security") { json.object { json.list("token") { json.value(action.rawValue) } } }
        }
        writeParameters(endpoint, json)
        writeBody(endpoint, json)
        json.object("responses") { writeResponses(endpoint, json) }
    }

    private func writeParameters(_ endpoint: Endpoint, _ json: JSONWriter) {
        let named = endpoint.asks.filter { $0.place != .body }
        guard !named.isEmpty || endpoint.changes else { return }
        json.list("parameters") {
            for ask in named {
                json.object {
                    json.member("name", ask.member.name)
                    json.member("in", ask.place.rawValue)
                    json.member("required", ask.member.isRequired)
                    if let about = ask.member.about { json.member("description", about(language)) }
                    json.member("schema") { ask.member.schema.write(json, language) }
                }
            }
            if endpoint.changes { json.object { json.member("$ref", "#/components/parameters/key") } }
        }
    }

    private func writeBody(_ endpoint: Endpoint, _ json: JSONWriter) {
        if let bytes = endpoint.bytes {
            json.object("requestBody") {
                json.member("required", true)
                json.member("description", bytes.about(language))
                json.object("content") { json.object(bytes.mediaType) { json.object("schema") {} } }
            }
        } else if endpoint.hasJSON {
            json.object("requestBody") {
                json.member("required", true)
                json.object("content") {
                    json.object("application/json") {
                        json.member("schema") {
                            Schema.object(endpoint.asks(in: .body), isClosed: true).write(json, language)
                        }
                    }
                }
            }
        }
    }

    private func writeResponses(_ endpoint: Endpoint, _ json: JSONWriter) {
        json.object("\(endpoint.reply.status)") {
            json.member("description", endpoint.reply.about(language))
            json.object("content") {
                json.object(endpoint.reply.mediaType.name) {
                    if let schema = endpoint.reply.schema {
                        json.member("schema") { schema.write(json, language) }
                    }
                }
            }
        }
        if endpoint.isKept {
            json.object("304") { json.member("description", APIWords.notModified(language)) }
        }
        for status in endpoint.refusals {
            json.object("\(status)") { json.member("$ref", "#/components/responses/problem") }
        }
    }

    private func writeComponents(_ json: JSONWriter) {
        var schemas: [String: Schema] = [:]
        for endpoint in endpoints {
            endpoint.reply.schema?.gather(into: &schemas)
            for ask in endpoint.asks { ask.member.schema.gather(into: &schemas) }
        }
        APIProblem.schema.gather(into: &schemas)
        json.object("schemas") {
            for (name, schema) in schemas.sorted(by: { $0.key < $1.key }) {
                json.member(name) { schema.write(json, language) }
            }
        }
        json.object("parameters") {
            json.object("key") {
                json.member("name", "Idempotency-Key")
                json.member("in", "header")
                json.member("required", true)
                json.member("description", APIWords.key(language))
                json.object("schema") {
                    json.member("type", "string")
                    json.member("pattern", "^[!-~]{8,200}$")
                }
            }
        }
        json.object("responses") {
            json.object("problem") {
                json.member("description", APIWords.problem(language))
                json.object("content") {
                    json.object(MediaKind.problem.rawValue) {
                        json.member("schema") { APIProblem.schema.write(json, language) }
                    }
                }
            }
        }
        json.object("securitySchemes") {
            json.object("token") {
                json.member("type", "http")
                json.member("scheme", "bearer")
                json.member("description", APIWords.token(language))
            }
        }
    }
}

extension Endpoint {
    /// The statuses of refusals that may come, besides what the whole interface may answer.
    var refusals: [Int] {
        var statuses: Set<Int> = [400, 405, 429, 500, 503]
        if access != .everyone { statuses.formUnion([401, 403]) } else { statuses.insert(401) }
        if !asks.isEmpty { statuses.insert(404) }
        if hasJSON || bytes != nil { statuses.formUnion([408, 413, 415, 422]) }
        if changes { statuses.formUnion([404, 408, 409, 413, 422]) }
        if group != .units { statuses.insert(422) }
        return statuses.sorted()
    }
}

extension MediaKind {
    /// Without parameters.
    var name: String { String(rawValue.prefix { $0 != ";" }) }
}
