package import Database
import Evaluation
import Quantities
package import Records

/// Campaigns in the database.
package enum CampaignStore {
    static func insert(_ campaign: Campaign, entry: EntryNumber, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            """
            INSERT INTO campaign (id, title, set_digest, period, as_of, has_registration, has_council, cohort, verifier,
                council, authority, ministry, completion_days, objection_days, entry)
            VALUES (\(campaign.id), \(campaign.title), \(campaign.set.digest), \(campaign.period), \(campaign.asOf),
                \(campaign.procedure.hasRegistration), \(campaign.procedure.hasCouncil), \(campaign.cohort.rawValue),
                \(campaign.offices.verifier), \(campaign.offices.council), \(campaign.offices.authority),
                \(campaign.offices.ministry), \(campaign.schedule.completionDays), \(campaign.schedule.objectionDays),
                \(entry))
            """
        )
        for (step, window) in campaign.schedule.windows.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try insert(window, step, of: campaign.id, entry: entry, connection)
        }
    }

    static func insert(
        _ window: DayWindow,
        _ step: CampaignStep,
        of campaign: Identifier<Campaign>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO campaign_window (campaign, step, entry, first_day, last_day)
            VALUES (\(campaign), \(step), \(entry), \(window.first), \(window.last))
            """
        )
    }

    static func close(
        _ campaign: Identifier<Campaign>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute("UPDATE campaign SET closed_by = \(entry) WHERE id = \(campaign)")
    }

    /// From this entry on the values of others no longer move anybody's points.
    static func freeze(
        _ campaign: Identifier<Campaign>,
        at event: String,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            "INSERT INTO campaign_freeze (campaign, event, entry) VALUES (\(campaign), \(event), \(entry))"
        )
    }

    /// The entry up to which values make the population that points are compared with; `nil` while it is open.
    package static func freeze(
        of campaign: Identifier<Campaign>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> EntryNumber? {
        try connection.valueIfAny(
            EntryNumber.self,
            "SELECT entry FROM campaign_freeze WHERE campaign = \(campaign) AND entry <= \(entry)"
        )
    }

    /// A campaign as it was known up to an entry; `nil` when there was none.
    package static func find(
        _ id: Identifier<Campaign>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> Campaign? {
        try all(asOf: entry, where: "c.id = \(id)", connection).first
    }

    /// The campaigns known up to an entry, the latest first.
    package static func all(
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Campaign] {
        try all(asOf: entry, where: "1 = 1", connection)
    }

    private static func all(
        asOf entry: EntryNumber,
        where condition: SQL,
        _ connection: Connection
    ) throws(DatabaseError) -> [Campaign] {
        let rows = try connection.all(
            CampaignRow.self,
            """
            SELECT c.id, c.title, t.id AS set_id, t.edition, c.set_digest, c.period, c.as_of, c.has_registration,
                c.has_council, c.cohort, c.verifier, c.council, c.authority, c.ministry, c.completion_days,
                c.objection_days, c.closed_by
            FROM campaign c JOIN criteria_text t ON t.digest = c.set_digest
            WHERE c.entry <= \(entry) AND \(condition) ORDER BY c.entry DESC
            """
        )
        return try rows.map { (row) throws(DatabaseError) in
            var windows: [CampaignStep: DayWindow] = [:]
            // Later entries replace earlier ones.
            try connection.each(
                """
                SELECT step, first_day, last_day FROM campaign_window
                WHERE campaign = \(row.id) AND entry <= \(entry) ORDER BY entry
                """
            ) { (window) throws(DatabaseError) in
                let (first, last): (CivilDate?, CivilDate?) = (try window[1], try window[2])
                windows[try window[0]] = DayWindow(first: first, last: last)
            }
            return row.campaign(windows, asOf: entry)
        }
    }
}

private struct CampaignRow: RowDecodable {
    let id: Identifier<Campaign>
    private let title: String
    private let set: SetReference
    private let period: String
    private let asOf: CivilDate
    private let procedure: Procedure
    private let cohort: Cohorts.Scope
    private let offices: Offices
    private let completionDays: Int
    private let objectionDays: Int
    private let closedBy: EntryNumber?

    init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        title = try row["title"]
        set = SetReference(id: try row["set_id"], edition: try row["edition"], digest: try row["set_digest"])
        period = try row["period"]
        asOf = try row["as_of"]
        procedure = Procedure(
            hasRegistration: try row["has_registration"],
            hasCouncil: try row["has_council"]
        )
        let scope: String = try row["cohort"]
        guard let cohort = Cohorts.Scope(rawValue: scope) else {
            throw .wrongType(column: "cohort", expected: "all, parent", found: scope)
        }
        self.cohort = cohort
        offices = Offices(
            verifier: try row["verifier"],
            council: try row["council"],
            authority: try row["authority"],
            ministry: try row["ministry"]
        )
        completionDays = try row["completion_days"]
        objectionDays = try row["objection_days"]
        closedBy = try row["closed_by"]
    }

    func campaign(_ windows: [CampaignStep: DayWindow], asOf entry: EntryNumber) -> Campaign {
        Campaign(
            id: id,
            title: title,
            set: set,
            period: period,
            asOf: asOf,
            procedure: procedure,
            cohort: cohort,
            offices: offices,
            schedule: Schedule(windows, completionDays: completionDays, objectionDays: objectionDays),
            isClosed: closedBy.map { $0 <= entry } ?? false
        )
    }
}
