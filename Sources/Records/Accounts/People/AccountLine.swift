package import Database

/// An account in a list, with the body it belongs to.
package struct AccountLine: Hashable, Sendable {
    package let account: Account
    package let body: BodyRecord
}

extension AccountLine: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        account = try Account(row: row)
        body = BodyRecord(
            id: account.body,
            kind: try row["body_kind"],
            name: try row["body_name"],
            unit: try DatedUnit.read(row, code: "body_unit", day: "body_unit_day"),
            demandsSecondFactor: try row["body_second_factor"],
            registered: try row["body_registered"],
            changed: try row["body_changed"]
        )
    }

    static let columns: SQL = """
        a.*, b.kind AS body_kind, b.name AS body_name, b.unit AS body_unit, b.unit_day AS body_unit_day,
        b.second_factor AS body_second_factor, b.registered AS body_registered, b.changed AS body_changed
        """
}
