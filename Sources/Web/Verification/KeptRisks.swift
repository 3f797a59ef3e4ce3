import Assessment
import Records

/// Risk lists of campaigns, searched once in a while: a list looks at every dossier that was handed in, and stays of use for a minute.
actor KeptRisks {
    private struct Kept {
        let risk: CampaignRisk
        let at: ContinuousClock.Instant
    }

    private let service: RiskService
    private let patience: Duration
    private var kept: [Identifier<Campaign>: Kept] = [:]
    private var underWay: [Identifier<Campaign>: Task<CampaignRisk, any Error>] = [:]

    init(_ service: RiskService, patience: Duration = .seconds(60)) {
        self.service = service
        self.patience = patience
    }

    func risk(of id: Identifier<Campaign>) async throws -> CampaignRisk {
        if let found = kept[id], ContinuousClock.now - found.at < patience { return found.risk }
        if let task = underWay[id] { return try await task.value }
        // A task of its own: who asked first may go away, others wait for the same list.
        let task = Task { [service] in try await service.risk(of: id) }
        underWay[id] = task
        let result = await task.result
        underWay[id] = nil
        if case .success(let risk) = result {
            if kept.count > 20 { kept = [:] }
            kept[id] = Kept(risk: risk, at: ContinuousClock.now)
        }
        return try result.get()
    }
}
