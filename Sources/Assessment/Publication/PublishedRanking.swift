package import Database
package import Quantities
package import Records

/// That a ranking was published: pinned by its digest, so that it can be computed again and compared.
package struct PublishedRanking: Hashable, Sendable {
    /// From 1; a later one replaces the earlier.
    package let number: Int
    /// What was decided up to it is ranked.
    package let entry: EntryNumber
    package let day: CivilDate
    /// What is missing, in the words of the one who published it; blank when all were decided.
    package let statement: String
    package let undecided: Int
    package let digest: Digest
}

extension PublishedRanking: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        number = try row["number"]
        entry = try row["entry"]
        day = try row["day"]
        statement = try row["statement"]
        undecided = try row["undecided"]
        digest = try row["digest"]
    }
}
