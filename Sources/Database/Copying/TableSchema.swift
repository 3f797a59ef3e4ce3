/// A table as a copy sees it.
package struct TableSchema: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package let name: String
        package let type: SQLType
        /// The column's place in the primary key, from 1; 0 outside.
        package let keyPlace: Int
    }

    package let name: String
    /// In the order of their names, so that it is the same whatever later migrations added.
    package let columns: [Column]
    /// The tables that rows of this one refer to, itself excepted.
    package let references: Set<String>

    init(name: String, columns: [Column], references: Set<String>) {
        self.name = name
        self.columns = columns.sorted { $0.name < $1.name }
        self.references = references.subtracting([name])
    }

    /// What rows are ordered by: the primary key, or every column where there is none.
    var order: [Column] {
        let key = columns.filter { $0.keyPlace > 0 }.sorted { $0.keyPlace < $1.keyPlace }
        return key.isEmpty ? columns : key
    }
}
