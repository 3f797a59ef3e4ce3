package import Database
package import Evaluation
package import Records
import Tables

/// All dossiers of a campaign evaluated together, in the order of their units.
package struct PopulationStanding: Sendable {
    package let dossiers: [Dossier]
    package let evaluation: PopulationEvaluation
    private let rows: [Identifier<Dossier>: Int]

    /// - Parameter sheets: the values by dossier; cells at fault count as missing.
    /// - Throws: ``UnitFileFaults`` when the set itself cannot be asked.
    init(
        _ campaign: Campaign,
        _ plan: Plan,
        _ dossiers: [Dossier],
        _ sheets: [Identifier<Dossier>: DossierSheet],
        stage: ValueStage,
        children: FileBytes? = nil,
        comparedWith frozen: PopulationStanding? = nil
    ) throws(UnitFileFaults) {
        self.dossiers = dossiers
        var faulty: [String: Set<String>] = [:]
        var file: UnitFile?
        while file == nil {
            var table = SheetTable(plan)
            for dossier in dossiers {
                let values = sheets[dossier.id]?.values(stage) ?? [:]
                table.append(
                    dossier.participant,
                    values,
                    leavingOut: faulty[dossier.participant.unit] ?? []
                )
            }
            do throws(UnitFileFaults) { file = try table.read(children: children) } catch {
                var isNew = false
                for fault in error.faults {
                    guard let column = fault.columnAtFault, let unit = fault.unitAtFault else { throw error }
                    isNew = faulty[unit, default: []].insert(column).inserted || isNew
                }
                guard isNew else { throw error }
            }
        }
        guard let facts = file?.facts,
            let evaluation = frozen.map({ (frozen) -> PopulationEvaluation? in
                PopulationEvaluation(plan, facts: facts, cohorts: frozen.evaluation.cohorts)
            }) ?? PopulationEvaluation(plan, facts: facts, scope: campaign.cohort)
        else { throw UnitFileFaults(path: "hồ sơ", faults: [], count: 0) }
        self.evaluation = evaluation
        rows = Dictionary(uniqueKeysWithValues: dossiers.enumerated().map { ($1.id, $0) })
    }

    /// The dossiers with what the verifiers made of their values, or with what they claim, everything as known up to an entry.
    ///
    /// - Parameters:
    ///   - isIncluded: which dossiers there are to be; each is compared with these only.
    ///   - frozen: the population whose bounds count; the dossiers' own while there is none.
    package init(
        _ campaign: Campaign,
        _ plan: Plan,
        stage: ValueStage = .verified,
        asOf entry: EntryNumber,
        comparedWith frozen: PopulationStanding? = nil,
        where isIncluded: (Dossier) -> Bool = { _ in true },
        _ connection: Connection
    ) throws {
        // What was in time then, not what a later extension brings into time.
        guard let campaign = try CampaignStore.find(campaign.id, asOf: entry, connection) else {
            throw CampaignRefusal.notFound(campaign.id.text)
        }
        let dossiers = try DossierStore.all(in: campaign.id, asOf: entry, connection).filter(isIncluded)
        let sheets = try ValueStore.sheets(in: campaign, dossiers: dossiers, asOf: entry, connection)
        let children = try ChildLevels(of: dossiers, campaign, plan, asOf: entry, connection)
        try self.init(
            campaign,
            plan,
            dossiers,
            sheets,
            stage: stage,
            children: children?.table,
            comparedWith: frozen
        )
    }

    package func row(of dossier: Identifier<Dossier>) -> Int? { rows[dossier] }

    package func outcome(of dossier: Identifier<Dossier>) -> UnitOutcome? {
        rows[dossier].map { evaluation.outcomes[$0] }
    }
}

extension UnitFileFault {
    /// The unit in whose row the wrong cell stands.
    var unitAtFault: String? {
        switch self {
        case .cell(let fault): fault.unit
        case .figure(let figure): figure.unit
        case .attribute(let attribute): attribute.unit
        case .file, .header, .unknownColumn, .inputTwice, .countedFromChildren, .childColumn, .childLevel,
            .childTwice:
            nil
        }
    }
}
