/// What a program sent as JSON (RFC 8259), exactly: numbers keep their digits.
enum JSONValue: Hashable, Sendable {
    case null
    case truth(Bool)
    /// As it was written: `12`, `1.50`, `3e2`.
    case number(String)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// What kind of value it is, for sentences about what was found.
    var kind: String {
        switch self {
        case .null: "null"
        case .truth: "boolean"
        case .number: "number"
        case .text: "string"
        case .list: "array"
        case .object: "object"
        }
    }
}
