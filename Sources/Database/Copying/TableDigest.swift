/// What a table holds, told in few characters: two tables with the same digest hold the same rows.
package struct TableDigest: Hashable, Sendable {
    package let table: String
    package let rows: Int
    /// In hexadecimal digits.
    package let digest: String
}
