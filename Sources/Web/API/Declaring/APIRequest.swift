/// What was sent, taken apart by place.
struct APIRequest: Sendable {
    let path: [String: JSONValue]
    let query: [String: JSONValue]
    let body: [String: JSONValue]

    /// - Throws: ``APIFault``
    func read<Value: Sendable>(_ ask: Ask<Value>) throws(APIFault) -> Value {
        let members =
            switch ask.place {
            case .path: path
            case .query: query
            case .body: body
            }
        do throws(KindFault) {
            return try ask.read(members)
        } catch {
            // A path that no thing can have is the path of nothing.
            if ask.place == .path { throw .noSuchThing(ask.name, error.found) }
            throw .malformed(ask.place, error.path, expected: error.expected, found: error.found)
        }
    }
}
