import Database
import Records

/// Whether a dossier's verification can end: what must still be looked at, and what a sample stands for.
struct Completion {
    typealias Unseen = (criterion: String, seen: EntryNumber, sampling: Identifier<Sampling>)

    private let claims: [String: CriterionClaim]
    /// Not looked at, sorted.
    private let missing: [String]
    private let coverage: [String: SampleCoverage]
    private let strata: [SampleStratumKey: StratumStatus]

    init(_ basis: VerificationBasis, of dossier: Identifier<Dossier>, _ connection: Connection) throws {
        claims = basis.claims
        missing = basis.claims.keys.filter { !basis.judged.contains($0) }.sorted()
        guard !missing.isEmpty else {
            (coverage, strata) = ([:], [:])
            return
        }
        coverage = try SamplingStore.coverage(of: dossier, criteria: missing, connection)
        var strata: [SampleStratumKey: StratumStatus] = [:]
        for key in Set(coverage.values.map(\.key)) where key.stratum != .high {
            strata[key] = try SamplingStore.status(of: key, criteria: basis.claims.count, connection)
        }
        self.strata = strata
    }

    /// Pure: for tests and what-if.
    init(
        claims: [String: CriterionClaim],
        judged: Set<String>,
        coverage: [String: SampleCoverage],
        strata: [SampleStratumKey: StratumStatus]
    ) {
        self.claims = claims
        missing = claims.keys.filter { !judged.contains($0) }.sorted()
        self.coverage = coverage
        self.strata = strata
    }

    /// Whether a criterion must be looked at, whatever the others are: it was drawn, may look odd, changed since, or no sample covers it.
    func isRequired(_ code: String) -> Bool {
        guard let covered = coverage[code], covered.key.stratum != .high,
            let claim = claims[code], claim.entry <= covered.drawn, let status = strata[covered.key]
        else { return true }
        return covered.place <= status.required
    }

    /// Whether a drawn sample speaks for a criterion: those drawn are looked at by people, the others stand by what is found there.
    func isSampled(_ code: String) -> Bool { coverage[code] != nil }

    /// The criteria that are accepted without having been looked at.
    func unseen() throws(VerificationRefusal) -> [Unseen] {
        let required = missing.filter { isRequired($0) }
        guard required.isEmpty else { throw .notJudged(required) }
        var unseen: [Unseen] = []
        var waiting: [String] = []
        var toLookAt: [SampleStratumKey: Int] = [:]
        for code in missing {
            guard let covered = coverage[code], let status = strata[covered.key] else { continue }
            if status.isComplete {
                unseen.append((code, claims[code]?.entry ?? .none, covered.key.sampling))
            } else {
                waiting.append(code)
                toLookAt[covered.key] = status.pending
            }
        }
        guard waiting.isEmpty else {
            throw .sampleUnderWay(waiting, toLookAt: toLookAt.values.reduce(0, +))
        }
        return unseen
    }
}
