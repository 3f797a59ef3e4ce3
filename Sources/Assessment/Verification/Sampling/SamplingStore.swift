package import Database
import Quantities
package import Records

/// Samples in the database. What was drawn is never changed.
package enum SamplingStore {
    static func insert(
        _ sampling: Sampling,
        _ draw: SampleDraw,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO sampling (id, campaign, subject, accepted_rate, confidence, enlargements, seed, items_digest, entry)
            VALUES (\(sampling.id), \(sampling.campaign), \(sampling.subject), \(sampling.demand.acceptedRate.text),
                \(sampling.demand.confidence.text), \(sampling.demand.enlargements), \(sampling.seed), \(sampling.items),
                \(sampling.entry))
            """
        )
        for (stratum, scheme) in sampling.schemes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try connection.execute(
                """
                INSERT INTO sampling_stratum (sampling, stratum, population, too_many)
                VALUES (\(sampling.id), \(stratum), \(scheme.population), \(scheme.tooMany))
                """
            )
            for (errors, size) in scheme.sizes.enumerated() {
                try connection.execute(
                    """
                    INSERT INTO sampling_size (sampling, stratum, errors, size)
                    VALUES (\(sampling.id), \(stratum), \(errors), \(size))
                    """
                )
            }
        }
        let columns = ["dossier", "criterion", "sampling", "stratum", "place", "submission"]
        try connection.insert(into: "sampling_item", columns: columns) { (batch) throws(DatabaseError) in
            for (stratum, items) in draw.order.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                for (place, item) in items.enumerated() {
                    try batch.append(item.dossier)
                    try batch.append(item.criterion ?? "")
                    try batch.append(sampling.id)
                    try batch.append(stratum)
                    try batch.append(place + 1)
                    try batch.append(item.submission)
                    try batch.endRow()
                }
            }
        }
    }

    /// The samples of a campaign, the earliest first.
    package static func all(
        in campaign: Identifier<Campaign>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Sampling] {
        let rows = try connection.all(
            SamplingRow.self,
            """
            SELECT id, campaign, subject, accepted_rate, confidence, enlargements, seed, items_digest, entry FROM sampling
            WHERE campaign = \(campaign) AND entry <= \(entry) ORDER BY entry
            """
        )
        return try rows.map { (row) throws(DatabaseError) in row.sampling(try schemes(of: row.id, connection))
        }
    }

    static func schemes(
        of sampling: Identifier<Sampling>,
        _ connection: Connection
    ) throws(DatabaseError) -> [SampleStratum: SamplingScheme] {
        var sizes: [SampleStratum: [Int]] = [:]
        try connection.each(
            "SELECT stratum, size FROM sampling_size WHERE sampling = \(sampling) ORDER BY stratum, errors"
        ) { (row) throws(DatabaseError) in sizes[try row[0], default: []].append(try row[1]) }
        var schemes: [SampleStratum: SamplingScheme] = [:]
        try connection.each(
            "SELECT stratum, population, too_many FROM sampling_stratum WHERE sampling = \(sampling)"
        ) { (row) throws(DatabaseError) in
            let stratum: SampleStratum = try row[0]
            schemes[stratum] = SamplingScheme(
                population: try row[1],
                tooMany: try row[2],
                sizes: sizes[stratum] ?? []
            )
        }
        return schemes
    }

    /// Where criteria of a dossier stand in a sample; those that no sample covers are left out.
    static func coverage(
        of dossier: Identifier<Dossier>,
        criteria: [String],
        _ connection: Connection
    ) throws(DatabaseError) -> [String: SampleCoverage] {
        var found: [String: SampleCoverage] = [:]
        try connection.each(
            """
            SELECT i.criterion, i.sampling, i.stratum, i.place, s.entry
            FROM sampling_item i JOIN sampling s ON s.id = i.sampling WHERE i.dossier = \(dossier)
            """
        ) { (row) throws(DatabaseError) in
            found[try row[0]] = SampleCoverage(
                key: SampleStratumKey(try row[1], try row[2]),
                place: try row[3],
                drawn: try row[4]
            )
        }
        var coverage: [String: SampleCoverage] = [:]
        for code in criteria { coverage[code] = found[code] ?? found[""] }
        return coverage
    }

    /// The dossiers that were drawn from already.
    static func drawn(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> Set<Identifier<Dossier>> {
        Set(
            try connection.values(
                Identifier<Dossier>.self,
                """
                SELECT DISTINCT i.dossier FROM sampling_item i JOIN sampling s ON s.id = i.sampling
                WHERE s.campaign = \(campaign)
                """
            )
        )
    }
}

private struct SamplingRow: RowDecodable {
    let id: Identifier<Sampling>
    private let campaign: Identifier<Campaign>
    private let subject: SampleSubject
    private let demand: SamplingDemand
    private let seed: [UInt8]
    private let items: Digest
    private let entry: EntryNumber

    init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        campaign = try row["campaign"]
        subject = try row["subject"]
        let (rate, confidence): (String, String) = (try row["accepted_rate"], try row["confidence"])
        guard let accepted = Fraction(text: rate), let sure = Fraction(text: confidence),
            let demand = try? SamplingDemand(
                acceptedRate: accepted,
                confidence: sure,
                enlargements: row["enlargements"]
            )
        else {
            throw .wrongType(
                column: "accepted_rate",
                expected: "a demand of a sample",
                found: "\(rate), \(confidence)"
            )
        }
        self.demand = demand
        seed = try row["seed"]
        items = try row["items_digest"]
        entry = try row["entry"]
    }

    func sampling(_ schemes: [SampleStratum: SamplingScheme]) -> Sampling {
        Sampling(
            id: id,
            campaign: campaign,
            subject: subject,
            demand: demand,
            schemes: schemes,
            seed: seed,
            items: items,
            entry: entry
        )
    }
}
