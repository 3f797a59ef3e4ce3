import Criteria

/// What values have a form, as OpenAPI 3.1 says it (JSON Schema 2020-12). Written into the document, and read by nobody else:
/// what checks a value is the ``Kind`` or ``Form`` that carries the schema.
indirect enum Schema: Sendable {
    /// - Parameters:
    ///   - pattern: an expression of ECMA 262 that the whole text fits.
    ///   - format: of the registry of OpenAPI: `date`, `uri`.
    case text(least: Int = 0, most: Int?, pattern: String? = nil, format: String? = nil)
    case word([String])
    case integer(ClosedRange<Int>?)
    case truth
    case list(of: Schema, most: Int?)
    case object([Member], isClosed: Bool)
    /// An object whose names are data.
    case map(of: Schema, names: String?, most: Int?)
    /// Something that stands once in the document under its name.
    case named(String, Schema)
    case orNull(Schema)
    /// A tree of values that repeats itself, by its name.
    case reference(String)

    struct Member: Sendable {
        let name: String
        let schema: Schema
        let about: Text?
        let isRequired: Bool
    }
}

extension Schema {
    /// Every named schema in it, itself included.
    func gather(into named: inout [String: Schema]) {
        switch self {
        case .text, .word, .integer, .truth, .reference: break
        case .list(let schema, _), .map(let schema, _, _), .orNull(let schema): schema.gather(into: &named)
        case .object(let members, _): for member in members { member.schema.gather(into: &named) }
        case .named(let name, let schema):
            guard named[name] == nil else { return }
            named[name] = schema
            schema.gather(into: &named)
        }
    }
}
