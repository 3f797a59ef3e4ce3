/// Which promise of the schema a change would have broken.
package enum ConstraintKind: String, Hashable, Sendable, CaseIterable {
    /// A primary key or unique column that exists already.
    case unique
    /// A row that others refer to, or one that refers to nothing.
    case foreignKey
    case notNull
    case check
    /// A value of another type than the column's, or out of its range.
    case type
}
