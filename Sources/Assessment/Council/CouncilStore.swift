import Criteria
package import Database
import Quantities
package import Records

/// Councils and their members in the database.
package enum CouncilStore {
    static func insert(_ council: Council, _ connection: Connection) throws(DatabaseError) {
        let (quorum, voting, averaging) = (
            council.rules.quorum, council.rules.voting, council.rules.averaging
        )
        try connection.execute(
            """
            INSERT INTO council (campaign, entry, quorum_top, quorum_bottom, quorum_least, voting_top, voting_bottom,
                is_more_than, base, chair_breaks_ties, averaging, digits, rounding, least_points)
            VALUES (\(council.campaign), \(council.entry), \(quorum.part.numerator), \(quorum.part.denominator),
                \(quorum.least), \(voting.part.numerator), \(voting.part.denominator), \(voting.isMoreThan),
                \(voting.base), \(voting.chairBreaksTies), \(averaging?.method), \(averaging?.rounding.digits),
                \(averaging?.rounding.mode.rawValue), \(averaging?.least))
            """
        )
        for (place, member) in council.members.enumerated() {
            try connection.execute(
                """
                INSERT INTO council_member (campaign, entry, place, person, title, role, body, unit, first_day, last_day)
                VALUES (\(council.campaign), \(council.entry), \(place), \(member.person), \(member.title),
                    \(member.role), \(member.body), \(member.unit), \(member.validity.first),
                    \(member.validity.last))
                """
            )
        }
    }

    /// The council of a campaign as it was known up to an entry; `nil` while none is appointed.
    package static func find(
        _ campaign: Identifier<Campaign>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> Council? {
        let row = try connection.first(
            CouncilRow.self,
            "SELECT \(CouncilRow.columns) FROM council WHERE campaign = \(campaign) AND entry <= \(entry) ORDER BY entry DESC LIMIT 1"
        )
        guard let row else { return nil }
        let members = try connection.all(
            CouncilMember.self,
            """
            SELECT person, title, role, body, unit, first_day, last_day FROM council_member
            WHERE campaign = \(campaign) AND entry = \(row.entry) ORDER BY place
            """
        )
        return Council(campaign: campaign, entry: row.entry, rules: row.rules, members: members)
    }
}

extension CouncilMember: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        self.init(
            person: try row["person"],
            title: try row["title"],
            role: try row["role"],
            body: try row["body"],
            unit: try row["unit"],
            validity: DayWindow(first: try row["first_day"], last: try row["last_day"]) ?? .always
        )
    }
}

private struct CouncilRow: RowDecodable {
    static let columns: SQL = """
        entry, quorum_top, quorum_bottom, quorum_least, voting_top, voting_bottom, is_more_than, base,
        chair_breaks_ties, averaging, digits, rounding, least_points
        """

    let entry: EntryNumber
    let rules: CouncilRules

    init(row: Row) throws(DatabaseError) {
        entry = try row["entry"]
        var averaging: Averaging?
        if let method: Averaging.Method = try row["averaging"] {
            let word: String = try row["rounding"]
            guard let mode = Rounding.Mode(rawValue: word) else {
                throw .wrongType(column: "rounding", expected: "a way of rounding", found: word)
            }
            averaging = Averaging(
                method: method,
                rounding: Rounding(digits: try row["digits"], mode: mode),
                least: try row["least_points"]
            )
        }
        rules = CouncilRules(
            quorum: Quorum(
                part: try Self.fraction(row, "quorum_top", "quorum_bottom"),
                least: try row["quorum_least"]
            ),
            voting: VotingRule(
                part: try Self.fraction(row, "voting_top", "voting_bottom"),
                isMoreThan: try row["is_more_than"],
                base: try row["base"],
                chairBreaksTies: try row["chair_breaks_ties"]
            ),
            averaging: averaging
        )
    }

    private static func fraction(_ row: Row, _ top: String, _ bottom: String) throws(DatabaseError)
        -> Fraction
    {
        let (numerator, denominator): (Int64, Int64) = (try row[top], try row[bottom])
        guard let fraction = Fraction(Int128(numerator), over: Int128(denominator)) else {
            throw .wrongType(column: bottom, expected: "a fraction", found: "\(numerator)/\(denominator)")
        }
        return fraction
    }
}
