import Database
import Evaluation
import Records

extension SamplingStore {
    /// What is left to look at in the samples that stand for criteria of a dossier at which nobody looked.
    ///
    /// - Returns: `nil` where everything was looked at, or the samples are finished.
    /// - Complexity: one query where nothing was accepted unseen; else as much as the status of a sample's stratum.
    static func debt(
        of dossier: Dossier,
        _ plan: Plan,
        _ connection: Connection
    ) throws -> SampleDebt? {
        guard let last = try SubmissionStore.lastNumber(of: dossier.id, connection) else { return nil }
        let unseen = try JudgementStore.all(of: dossier.id, connection).counting(in: last)
            .filter { $0.value.finding == .unseen }
        guard !unseen.isEmpty else { return nil }
        let coverage = try coverage(of: dossier.id, criteria: unseen.keys.sorted(), connection)
        var items: [SamplingStatus.Item] = []
        for key in Set(coverage.values.map(\.key)).sorted(by: { $0.stratum.rawValue < $1.stratum.rawValue }) {
            items += try left(of: key, criteria: plan.verifiedCriteria.count, connection)
        }
        guard !items.isEmpty else { return nil }
        var order: [Identifier<Dossier>] = []
        var criteria: [Identifier<Dossier>: [String]] = [:]
        for item in items {
            if criteria[item.dossier] == nil { order.append(item.dossier) }
            criteria[item.dossier, default: []] += item.criterion.map { [$0] } ?? []
        }
        let units = try order.prefix(SampleDebt.mostUnits).compactMap { id in
            try DossierStore.find(id, connection).map { found in
                SampleDebt.Unit(
                    code: found.participant.unit,
                    title: found.participant.title,
                    state: found.state,
                    criteria: criteria[id] ?? []
                )
            }
        }
        return SampleDebt(count: items.count, units: units, more: order.count - units.count)
    }

    /// What a stratum still asks to be looked at, in the order of lots.
    private static func left(
        of key: SampleStratumKey,
        criteria: Int,
        _ connection: Connection
    ) throws -> [SamplingStatus.Item] {
        guard let scheme = try schemes(of: key.sampling, connection)[key.stratum] else { return [] }
        return try left(key, scheme, criteria: criteria, connection).items.map(\.item)
    }
}
