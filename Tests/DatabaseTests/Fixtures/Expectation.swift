import Testing

@testable import Database

extension Connection {
    /// Expects the first column of the first row.
    func expect<Value: SQLConvertible & Equatable>(
        _ sql: SQL,
        _ expected: Value,
        at place: SourceLocation = #_sourceLocation
    ) throws {
        let found = try value(Value.self, sql)
        #expect(found == expected, sourceLocation: place)
    }
}

/// Expects a failure with a stable code.
func expect<Result>(
    _ code: String,
    at place: SourceLocation = #_sourceLocation,
    from body: () async throws -> Result
) async {
    do {
        _ = try await body()
        Issue.record("nothing was thrown instead of \(code)", sourceLocation: place)
    } catch {
        let found = (error as? DatabaseError)?.code
        #expect(found == code, "\(error)", sourceLocation: place)
    }
}
