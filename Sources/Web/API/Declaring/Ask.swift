import Criteria

/// One thing that an endpoint asks for: where it stands, what it is called, what kind of value it is.
struct Ask<Value: Sendable>: Sendable {
    let place: AskPlace
    let member: Schema.Member
    private let kind: @Sendable (JSONValue?) throws(KindFault) -> Value

    private init(
        _ place: AskPlace,
        _ member: Schema.Member,
        _ kind: @escaping @Sendable (JSONValue?) throws(KindFault) -> Value
    ) {
        self.place = place
        self.member = member
        self.kind = kind
    }

    var name: String { member.name }

    /// Reads it from the members of an object.
    func read(_ found: [String: JSONValue]) throws(KindFault) -> Value {
        do throws(KindFault) {
            return try kind(found[name])
        } catch { throw error.inside(name) }
    }

    // MARK: - Places

    /// A part of the path.
    static func path(_ name: String, _ kind: Kind<Value>, _ about: Text) -> Ask {
        required(.path, name, kind, about)
    }

    /// A member of the JSON object that is sent; also of objects within it.
    static func body(_ name: String, _ kind: Kind<Value>, _ about: Text? = nil) -> Ask {
        required(.body, name, kind, about)
    }

    private static func required(_ place: AskPlace, _ name: String, _ kind: Kind<Value>, _ about: Text?)
        -> Ask
    {
        Ask(place, Schema.Member(name: name, schema: kind.schema, about: about, isRequired: true)) {
            json throws(KindFault) in
            guard let json else {
                throw KindFault(Text(vi: "phải có", en: "must be there"), found: "–")
            }
            return try kind.read(json)
        }
    }

    /// A question behind the question mark that may be left out.
    static func query<Inner: Sendable>(_ name: String, _ kind: Kind<Inner>, _ about: Text) -> Ask
    where Value == Inner? {
        optional(.query, name, kind, about)
    }

    /// A member that may be left out or be `null`.
    static func optional<Inner: Sendable>(_ name: String, _ kind: Kind<Inner>, _ about: Text? = nil) -> Ask
    where Value == Inner? {
        optional(.body, name, kind, about)
    }

    private static func optional<Inner: Sendable>(
        _ place: AskPlace,
        _ name: String,
        _ kind: Kind<Inner>,
        _ about: Text?
    ) -> Ask where Value == Inner? {
        let schema = place == .body ? Schema.orNull(kind.schema) : kind.schema
        return Ask(place, Schema.Member(name: name, schema: schema, about: about, isRequired: false)) {
            json throws(KindFault) in
            guard let json, json != .null else { return nil }
            return try kind.read(json)
        }
    }

    /// A question behind the question mark that must be there.
    static func needed(_ name: String, _ kind: Kind<Value>, _ about: Text) -> Ask {
        required(.query, name, kind, about)
    }

    /// A question behind the question mark with what holds when it is left out.
    static func query(_ name: String, _ kind: Kind<Value>, or value: Value, _ about: Text) -> Ask {
        Ask(.query, Schema.Member(name: name, schema: kind.schema, about: about, isRequired: false)) {
            json throws(KindFault) in
            guard let json else { return value }
            return try kind.read(json)
        }
    }
}

/// Where a value stands in a request.
enum AskPlace: String, Sendable {
    case path, query, body
}
