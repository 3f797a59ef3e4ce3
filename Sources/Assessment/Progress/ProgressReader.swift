import Criteria
import Database
import Evaluation
import Quantities
import Records

/// Gathers a campaign's progress from a handful of queries, each over dossiers or counts, none over values.
struct ProgressReader {
    private let campaign: Campaign
    private let plan: Plan
    private let today: CivilDate
    private let connection: Connection
    private let criteria: [String]

    /// What is known of one parent.
    private struct Gathered {
        var title = ""
        var count = ProgressCount()
        var filled: [String: Int] = [:]
        var judged: [String: Int] = [:]
        var toJudge: [String: Int] = [:]
    }

    init(_ campaign: Campaign, _ plan: Plan, today: CivilDate, _ connection: Connection) {
        self.campaign = campaign
        self.plan = plan
        self.today = today
        self.connection = connection
        criteria = plan.verifiedCriteria
    }

    func read() throws -> CampaignProgress {
        var gathered: [String: Gathered] = [:]
        try readStates(into: &gathered)
        try readSubmissions(into: &gathered)
        try readCounts(into: &gathered)
        try readDemands(into: &gathered)
        return assembled(gathered)
    }

    private func readStates(into gathered: inout [String: Gathered]) throws(DatabaseError) {
        try connection.each(
            """
            SELECT COALESCE(parent, ''), MAX(COALESCE(parent_title, '')), state, COUNT(*),
                SUM(CASE WHEN state = \(DossierState.returned) AND due < \(today) THEN 1 ELSE 0 END)
            FROM dossier WHERE campaign = \(campaign.id) GROUP BY COALESCE(parent, ''), state
            """
        ) { (row) throws(DatabaseError) in
            let parent: String = try row[0]
            let title: String = try row[1]
            gathered[parent, default: Gathered()].title = max(gathered[parent]?.title ?? "", title)
            gathered[parent]?.count.states[try row[2]] = try row[3] as Int
            gathered[parent]?.count.overdueReturns += try row[4] as Int
        }
    }

    /// In time is who handed in by the last day as it was before any extension.
    private func readSubmissions(into gathered: inout [String: Gathered]) throws(DatabaseError) {
        let last = try connection.valueIfAny(
            CivilDate?.self,
            """
            SELECT last_day FROM campaign_window
            WHERE campaign = \(campaign.id) AND step = \(CampaignStep.selfAssessment) ORDER BY entry LIMIT 1
            """
        )
        let tooLate =
            (last ?? nil).flatMap { CivilDate(dayNumber: $0.dayNumber + 1) }
            .map { Instant(startOf: $0) } ?? .latest
        try connection.each(
            """
            SELECT COALESCE(d.parent, ''), SUM(CASE WHEN j.at < \(tooLate) THEN 1 ELSE 0 END), COUNT(*)
            FROM dossier d JOIN dossier_submission s ON s.dossier = d.id AND s.number = 1
                JOIN journal j ON j.number = s.entry
            WHERE d.campaign = \(campaign.id) GROUP BY COALESCE(d.parent, '')
            """
        ) { (row) throws(DatabaseError) in
            let parent: String = try row[0]
            let (inTime, all): (Int, Int) = (try row[1], try row[2])
            gathered[parent]?.count.inTime = inTime
            gathered[parent]?.count.late = all - inTime
        }
    }

    private func readCounts(into gathered: inout [String: Gathered]) throws(DatabaseError) {
        try connection.each(
            "SELECT parent, criterion, filled, judged FROM progress_criterion WHERE campaign = \(campaign.id)"
        ) { (row) throws(DatabaseError) in
            let (parent, criterion): (String, String) = (try row[0], try row[1])
            gathered[parent]?.filled[criterion] = try row[2] as Int
            gathered[parent]?.judged[criterion] = try row[3] as Int
        }
    }

    /// What has to be judged: everything of dossiers that no sample covers, and what the samples ask for of the others.
    private func readDemands(into gathered: inout [String: Gathered]) throws {
        let handedIn = DossierState.allCases.filter(\.isHandedIn)
        try connection.each(
            """
            SELECT COALESCE(d.parent, ''), COUNT(*) FROM dossier d
            WHERE d.campaign = \(campaign.id) AND d.state IN \(list: handedIn)
                AND NOT EXISTS (SELECT 1 FROM sampling_item i WHERE i.dossier = d.id)
            GROUP BY COALESCE(d.parent, '')
            """
        ) { (row) throws(DatabaseError) in
            let (parent, count): (String, Int) = (try row[0], try row[1])
            for code in criteria { gathered[parent]?.toJudge[code, default: 0] += count }
        }
        for sampling in try SamplingStore.all(in: campaign.id, connection) {
            for (stratum, scheme) in sampling.schemes {
                let key = SampleStratumKey(sampling.id, stratum)
                let required =
                    scheme.sizes == [scheme.population]
                    ? scheme.population
                    : try SamplingStore.status(of: key, criteria: criteria.count, connection).required
                try connection.each(
                    """
                    SELECT COALESCE(d.parent, ''), i.criterion, COUNT(*)
                    FROM sampling_item i JOIN dossier d ON d.id = i.dossier
                    WHERE i.sampling = \(sampling.id) AND i.stratum = \(stratum) AND i.place <= \(required)
                        AND d.state IN \(list: handedIn)
                    GROUP BY COALESCE(d.parent, ''), i.criterion
                    """
                ) { (row) throws(DatabaseError) in
                    let (parent, code): (String, String) = (try row[0], try row[1])
                    let count: Int = try row[2]
                    for code in code.isEmpty ? criteria : [code] {
                        gathered[parent]?.toJudge[code, default: 0] += count
                    }
                }
            }
        }
    }

    // MARK: - Adding up

    private func assembled(_ gathered: [String: Gathered]) -> CampaignProgress {
        var asked: [String: Int] = [:]
        for slot in plan.slots where slot.input.origin == .column { asked[slot.code, default: 0] += 1 }
        var whole = ProgressCount()
        var totals = criteria.map {
            CampaignProgress.Criterion(code: $0, values: .init(), judgements: .init())
        }
        var parents: [CampaignProgress.Parent] = []
        for (code, parent) in gathered.sorted(by: { $0.key < $1.key }) {
            let cells = criteria.map { code in
                CampaignProgress.Criterion(
                    code: code,
                    values: .init(
                        done: parent.filled[code] ?? 0,
                        asked: (asked[code] ?? 0) * parent.count.dossiers
                    ),
                    judgements: .init(done: parent.judged[code] ?? 0, asked: parent.toJudge[code] ?? 0)
                )
            }
            var count = parent.count
            for (place, cell) in cells.enumerated() {
                count.values.add(cell.values)
                count.judgements.add(cell.judgements)
                totals[place].values.add(cell.values)
                totals[place].judgements.add(cell.judgements)
            }
            whole.add(count)
            parents.append(
                CampaignProgress.Parent(code: code, title: parent.title, count: count, criteria: cells)
            )
        }
        return CampaignProgress(whole: whole, parents: parents, criteria: totals)
    }
}
