import Database
import Records

extension SamplingStore {
    /// How far looking at a stratum has come.
    ///
    /// - Parameter criteria: how many criteria of a dossier are judged, where whole dossiers were drawn.
    /// - Complexity: reads as many items as have to be looked at, and their judgements.
    static func status(
        of key: SampleStratumKey,
        criteria: Int,
        _ connection: Connection
    ) throws -> StratumStatus {
        guard let scheme = try schemes(of: key.sampling, connection)[key.stratum] else {
            return StratumStatus(.all(of: 0), [])
        }
        return try look(key, scheme, criteria: criteria, connection).status
    }

    /// How far a sample has come, with what is left to do.
    static func status(
        of sampling: Sampling,
        criteria: Int,
        _ connection: Connection
    ) throws -> SamplingStatus {
        var strata: [SampleStratum: StratumStatus] = [:]
        var toLookAt: [SamplingStatus.Item] = []
        var toResume: [SamplingStatus.Item] = []
        for stratum in SampleStratum.allCases {
            guard let scheme = sampling.schemes[stratum] else { continue }
            let key = SampleStratumKey(sampling.id, stratum)
            let (status, items) = try left(key, scheme, criteria: criteria, connection)
            strata[stratum] = status
            toLookAt += items.map(\.item)
            toResume += items.filter { $0.state.isToResume }.map(\.item)
        }
        return SamplingStatus(sampling: sampling, strata: strata, toLookAt: toLookAt, toResume: toResume)
    }

    /// How far a stratum has come, and what it still asks to be looked at, with the states of the dossiers.
    static func left(
        _ key: SampleStratumKey,
        _ scheme: SamplingScheme,
        criteria: Int,
        _ connection: Connection
    ) throws -> (status: StratumStatus, items: [(item: SamplingStatus.Item, state: DossierState)]) {
        let (status, items) = try look(key, scheme, criteria: criteria, connection)
        let left = items.prefix(status.required).filter { $0.state == .pending }.map { item, _ in
            let criterion = item.key.criterion
            return (
                item: SamplingStatus.Item(
                    dossier: item.key.dossier,
                    criterion: criterion.isEmpty ? nil : criterion,
                    stratum: key.stratum,
                    place: item.place
                ),
                state: item.dossierState
            )
        }
        return (status, left)
    }

    /// Reads on until everything is read that the errors found ask for.
    private static func look(
        _ key: SampleStratumKey,
        _ scheme: SamplingScheme,
        criteria: Int,
        _ connection: Connection
    ) throws -> (status: StratumStatus, items: [(item: SampledItem, state: SampleItemState)]) {
        var through = scheme.size(errors: 0)
        while true {
            let items = try states(of: key, through: through, criteria: criteria, connection)
            let status = StratumStatus(scheme, items.map(\.state))
            if status.required <= through { return (status, items) }
            through = status.required
        }
    }

    /// What looking at the first items has shown, in the order of their lots.
    private static func states(
        of key: SampleStratumKey,
        through place: Int,
        criteria: Int,
        _ connection: Connection
    ) throws -> [(item: SampledItem, state: SampleItemState)] {
        guard place > 0 else { return [] }
        let chosen: SQL =
            "i.sampling = \(key.sampling) AND i.stratum = \(key.stratum) AND i.place <= \(place)"
        let judged: SQL = "j.dossier = i.dossier AND (i.criterion = '' OR j.criterion = i.criterion)"
        var findings: [SampledItem.Key: SampleFindings] = [:]
        try connection.each(
            """
            SELECT i.dossier, i.criterion, j.criterion, j.submission, j.finding, j.rejections
            FROM sampling_item i JOIN verification_judgement j ON \(judged)
            WHERE \(chosen) AND j.submission >= i.submission AND j.finding <> \(Judgement.Finding.unseen)
            ORDER BY j.entry
            """
        ) { (row) throws(DatabaseError) in
            let finding: Judgement.Finding = try row[4]
            let rejections: Int = try row[5]
            findings[SampledItem.Key(try row[0], try row[1]), default: SampleFindings()].judge(
                try row[2],
                submission: try row[3],
                isError: finding == .corrected || rejections > 0
            )
        }
        try connection.each(
            """
            SELECT DISTINCT i.dossier, i.criterion FROM sampling_item i JOIN sampling s ON s.id = i.sampling
                JOIN dossier_return j ON \(judged)
            WHERE \(chosen) AND j.entry > s.entry
            """
        ) { (row) throws(DatabaseError) in
            findings[SampledItem.Key(try row[0], try row[1]), default: SampleFindings()].wasReturned = true
        }
        let items = try connection.all(
            SampledItem.self,
            """
            SELECT i.dossier, i.criterion, d.state, i.place FROM sampling_item i JOIN dossier d ON d.id = i.dossier
            WHERE \(chosen) ORDER BY i.place
            """
        )
        return items.map { item in
            let findings = findings[item.key] ?? SampleFindings()
            let asked = item.key.criterion.isEmpty ? criteria : 1
            return (item, findings.state(of: item.dossierState, asked: asked))
        }
    }
}

extension DossierState {
    /// Whether verification has ended and can be taken up again: what a sample asks for here needs that first.
    var isToResume: Bool {
        switch self {
        case .verified, .appraising, .appraised: true
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .decided, .published,
            .revoked, .withdrawn, .lapsed:
            false
        }
    }
}
