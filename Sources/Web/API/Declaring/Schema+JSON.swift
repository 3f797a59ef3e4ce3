import Criteria

extension Schema {
    /// Writes the schema as one value.
    ///
    /// - Parameter about: a description beside it.
    func write(_ json: JSONWriter, about: Text? = nil, _ language: Language) {
        switch self {
        case .named(let name, _), .reference(let name):
            json.object {
                json.member("$ref", "#/components/schemas/\(name)")
                describe(json, about, language)
            }
        default:
            json.object {
                members(json, language)
                describe(json, about, language)
            }
        }
    }

    private func describe(_ json: JSONWriter, _ about: Text?, _ language: Language) {
        if let about { json.member("description", about(language)) }
    }

    private func members(_ json: JSONWriter, _ language: Language) {
        switch self {
        case .text(let least, let most, let pattern, let format):
            json.member("type", "string")
            if least > 0 { json.member("minLength", least) }
            if let most { json.member("maxLength", most) }
            if let pattern { json.member("pattern", pattern) }
            if let format { json.member("format", format) }
        case .word(let words):
            json.member("type", "string")
            json.list("enum") { for word in words { json.value(word) } }
        case .integer(let range):
            json.member("type", "integer")
            if let range {
                json.member("minimum", range.lowerBound)
                json.member("maximum", range.upperBound)
            }
        case .truth: json.member("type", "boolean")
        case .list(let item, let most):
            json.member("type", "array")
            json.member("items") { item.write(json, language) }
            if let most { json.member("maxItems", most) }
        case .object(let list, let isClosed):
            json.member("type", "object")
            json.object("properties") {
                for member in list {
                    json.member(member.name) { member.schema.write(json, about: member.about, language) }
                }
            }
            let required = list.filter(\.isRequired).map(\.name)
            if !required.isEmpty {
                json.list("required") { for name in required { json.value(name) } }
            }
            if isClosed { json.member("additionalProperties", false) }
        case .map(let value, let names, let most):
            json.member("type", "object")
            if let names { json.object("propertyNames") { json.member("pattern", names) } }
            json.member("additionalProperties") { value.write(json, language) }
            if let most { json.member("maxProperties", most) }
        case .orNull(let schema):
            json.list("anyOf") {
                schema.write(json, language)
                json.object { json.member("type", "null") }
            }
        case .named, .reference: break
        }
    }
}
