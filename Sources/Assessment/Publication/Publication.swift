package import Database
package import Quantities
package import Records

/// That a decision is public.
package struct Publication: Hashable, Sendable {
    package let dossier: Identifier<Dossier>
    package let decision: Identifier<Decision>
    package let entry: EntryNumber
    package let from: CivilDate
    package let parts: Set<PublicPart>
    /// The last day for objections; `nil` where nobody may object.
    package let objectionsUntil: CivilDate?

    func isPublic(on day: CivilDate) -> Bool { from <= day }
}

extension Publication: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        let parts: String = try row["parts"]
        self.init(
            dossier: try row["dossier"],
            decision: try row["decision"],
            entry: try row["entry"],
            from: try row["public_from"],
            parts: Set(parts.split(separator: " ").compactMap { PublicPart(rawValue: String($0)) }),
            objectionsUntil: try row["objections_until"]
        )
    }
}
