/// Tables so that each comes after those it refers to.
enum TableOrder {
    /// - Throws: ``DatabaseError/referenceCircle(tables:)``
    static func sorted(_ tables: [TableSchema]) throws(DatabaseError) -> [TableSchema] {
        var left = tables
        var done: Set<String> = []
        var sorted: [TableSchema] = []
        while !left.isEmpty {
            let ready = left.filter { $0.references.isSubset(of: done) }
            guard !ready.isEmpty else { throw .referenceCircle(tables: left.map(\.name)) }
            sorted += ready
            done.formUnion(ready.map(\.name))
            left.removeAll { done.contains($0.name) }
        }
        return sorted
    }
}
