package import Database
import Evaluation
import Quantities
import Records

/// Votes, opinions and results in the database. Opinions leave this room through ``CouncilReading`` only.
enum VoteStore {
    static func insert(_ vote: Vote, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO council_vote (dossier, number, entry, day, council)
            VALUES (\(vote.dossier), \(vote.number), \(vote.entry), \(vote.day), \(vote.council))
            """
        )
    }

    /// From the first to the last.
    static func all(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Vote] {
        try connection.all(
            Vote.self,
            """
            SELECT dossier, number, entry, day, council FROM council_vote
            WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY number
            """
        )
    }

    static func insert(
        _ opinion: Opinion,
        in vote: Vote,
        _ connection: Connection
    ) throws(DatabaseError) {
        var (word, level, points): (String, Int?, [String: String]) = ("", nil, [:])
        switch opinion.ballot {
        case .recognise(let asked): (word, level) = ("recognise", asked)
        case .refuse: word = "refuse"
        case .abstain: word = "abstain"
        case .points(let given): (word, points) = ("points", given)
        }
        try connection.execute(
            """
            INSERT INTO council_opinion (dossier, number, person, entry, ballot, level, reason)
            VALUES (\(vote.dossier), \(vote.number), \(opinion.person), \(opinion.entry), \(word), \(level),
                \(opinion.reason))
            """
        )
        for (criterion, text) in points.sorted(by: { $0.key < $1.key }) {
            try connection.execute(
                """
                INSERT INTO council_points (dossier, number, person, entry, criterion, points)
                VALUES (\(vote.dossier), \(vote.number), \(opinion.person), \(opinion.entry), \(criterion), \(text))
                """
            )
        }
    }

    /// Every version of every opinion in the order in which they were given.
    static func opinions(in vote: Vote, _ connection: Connection) throws(DatabaseError) -> [Opinion] {
        struct Key: Hashable { let person: Identifier<Person>, entry: EntryNumber }
        var points: [Key: [String: String]] = [:]
        try connection.each(
            """
            SELECT person, entry, criterion, points FROM council_points
            WHERE dossier = \(vote.dossier) AND number = \(vote.number)
            """
        ) { (row) throws(DatabaseError) in
            points[Key(person: try row[0], entry: try row[1]), default: [:]][try row[2]] =
                try row[3] as String
        }
        var opinions: [Opinion] = []
        try connection.each(
            """
            SELECT person, entry, ballot, level, reason FROM council_opinion
            WHERE dossier = \(vote.dossier) AND number = \(vote.number) ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            let key = Key(person: try row[0], entry: try row[1])
            let (word, level): (String, Int?) = (try row[2], try row[3])
            let ballot: Ballot
            switch word {
            case "recognise": ballot = .recognise(level: level)
            case "refuse": ballot = .refuse
            case "abstain": ballot = .abstain
            case "points": ballot = .points(points[key] ?? [:])
            default: throw .wrongType(column: "ballot", expected: "a ballot", found: word)
            }
            opinions.append(
                Opinion(person: key.person, ballot: ballot, reason: try row[4], entry: key.entry)
            )
        }
        return opinions
    }

    static func insert(
        _ result: VoteResult,
        of vote: Vote,
        _ connection: Connection
    ) throws(DatabaseError) {
        var level: Int?
        if case .recognise(let proposed) = result.outcome { level = proposed }
        try connection.execute(
            """
            INSERT INTO council_result (dossier, number, entry, day, outcome, level, counting, present, needed, minutes, digest)
            VALUES (\(vote.dossier), \(vote.number), \(result.entry), \(result.day), \(result.outcome.stored),
                \(level), \(result.counting), \(result.present), \(result.needed), \(result.minutes),
                \(result.digest))
            """
        )
    }

    /// How a vote ended, as known up to an entry; `nil` while it is open.
    static func result(
        of vote: Vote,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> VoteResult? {
        let row = try connection.first(
            ResultRow.self,
            """
            SELECT entry, day, outcome, level, counting, present, needed, minutes, digest FROM council_result
            WHERE dossier = \(vote.dossier) AND number = \(vote.number) AND entry <= \(entry)
            """
        )
        guard let row else { return nil }
        var points: [String: Exact] = [:]
        if row.outcome == "points" {
            // The council's points are the dossier's values from then on.
            try connection.each(
                """
                SELECT criterion, value FROM dossier_value
                WHERE dossier = \(vote.dossier) AND stage = \(ValueStage.verified) AND entry = \(row.entry)
                """
            ) { (value) throws(DatabaseError) in
                let (criterion, text): (String, String) = (try value[0], try value[1])
                points[criterion] = Exact(text)
            }
        }
        return try row.result(points)
    }
}

extension Vote: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        dossier = try row["dossier"]
        number = try row["number"]
        entry = try row["entry"]
        day = try row["day"]
        council = try row["council"]
    }
}

private struct ResultRow: RowDecodable {
    let entry: EntryNumber
    private let day: CivilDate
    let outcome: String
    private let level: Int?
    private let counting: Int
    private let present: Int
    private let needed: Int
    private let minutes: String
    private let digest: Digest

    init(row: Row) throws(DatabaseError) {
        entry = try row["entry"]
        day = try row["day"]
        outcome = try row["outcome"]
        level = try row["level"]
        counting = try row["counting"]
        present = try row["present"]
        needed = try row["needed"]
        minutes = try row["minutes"]
        digest = try row["digest"]
    }

    func result(_ points: [String: Exact]) throws(DatabaseError) -> VoteResult {
        let found: VoteOutcome
        switch outcome {
        case "recognise": found = .recognise(level: level)
        case "refuse": found = .refuse
        case "points": found = .points(points)
        case "no_quorum": found = .noQuorum
        default: throw .wrongType(column: "outcome", expected: "an outcome", found: outcome)
        }
        return VoteResult(
            entry: entry,
            day: day,
            outcome: found,
            counting: counting,
            present: present,
            needed: needed,
            minutes: minutes,
            digest: digest
        )
    }
}
