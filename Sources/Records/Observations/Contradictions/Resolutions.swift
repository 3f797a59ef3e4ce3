/// Decisions about contradictions that still stand: which of the sources holds.
struct Resolutions {
    struct Key: Hashable {
        let series: Int64
        let subject: Int64
    }

    private let decisions: [Key: ResolutionStore.Stored]

    init(_ decisions: [Key: ResolutionStore.Stored]) { self.decisions = decisions }

    func decision(_ series: Int64, _ subject: Int64) -> ResolutionStore.Stored? {
        decisions[Key(series: series, subject: subject)]
    }

    /// The source that holds.
    func holder(_ series: Int64, _ subject: Int64) -> Int64? { decision(series, subject)?.source }
}
