import Database
package import Quantities
package import Records
package import Territory

/// Answers what is recognised of a unit on a day, also after units ended, merged or were renamed.
package struct RecognitionService: Sendable {
    private let room: AssessmentRoom
    private let territory: Territory

    package init(_ room: AssessmentRoom, _ territory: Territory) {
        self.room = room
        self.territory = territory
    }

    /// What is recognised of a unit in force on a day: its own, and what units that it descends from had, each with what became of it.
    ///
    /// - Parameter entry: as known up to it.
    /// - Throws: ``UnitRefusal``, ``DatabaseError``.
    package func recognitions(
        of code: UnitCode,
        on day: CivilDate,
        asOf entry: EntryNumber = .last
    ) async throws -> [Recognition] {
        let holder = try territory.unit(code, on: day)
        let codes = ancestry(of: holder)
        let decided = try await room.database.read {
            try Self.inEffect(for: codes, on: day, asOf: entry, $0)
        }
        return decided.compactMap { item in
            guard let unit = unit(of: item) else { return nil }
            return territory.heirs(of: unit, on: day).first { $0.unit == holder }.map { descent in
                recognition(item, unit, descent, day)
            }
        }
    }

    /// What became of everything recognised of a unit that was in force on its day: for each unit that has something of it on a later day.
    ///
    /// - Parameters:
    ///   - unitDay: a day of the unit, since codes are used again.
    ///   - day: the day asked for, not before `unitDay`.
    package func succession(
        of code: UnitCode,
        inForceOn unitDay: CivilDate,
        on day: CivilDate,
        asOf entry: EntryNumber = .last
    ) async throws -> [Recognition] {
        let asked = try territory.unit(code, on: unitDay)
        let decided = try await room.database.read {
            try Self.inEffect(for: [code], on: day, asOf: entry, $0)
        }
        return decided.flatMap { item -> [Recognition] in
            guard let unit = unit(of: item), unit == asked else { return [] }
            return territory.heirs(of: unit, on: day).map { recognition(item, unit, $0, day) }
        }
    }

    // MARK: - Parts

    /// The codes of a unit and of all that it descends from.
    private func ancestry(of unit: Unit) -> Set<UnitCode> {
        var seen: Set<Unit> = [unit]
        var waiting = [unit]
        while let next = waiting.popLast() {
            for transfer in territory.predecessors(of: next) {
                let old = territory.history(of: transfer.old).first { $0.validity.until == transfer.day }
                if let old, seen.insert(old).inserted { waiting.append(old) }
            }
        }
        return Set(seen.map(\.code))
    }

    private func unit(of item: DecidedUnit) -> Unit? {
        UnitCode(item.unit).flatMap { code in
            territory.history(of: code).first { $0.validity.contains(item.campaign.asOf) }
        }
    }

    private func recognition(
        _ item: DecidedUnit,
        _ unit: Unit,
        _ descent: Descent,
        _ day: CivilDate
    ) -> Recognition {
        Recognition(
            decision: item.decision,
            campaign: item.campaign.id,
            set: item.campaign.set,
            period: item.campaign.period,
            unit: unit,
            holder: descent.unit,
            succession: Succession(descent.steps),
            isInTime: item.decision.holds(on: day)
        )
    }

    /// Of each dossier of these units the decision in effect on a day, where it recognises anything.
    private static func inEffect(
        for codes: Set<UnitCode>,
        on day: CivilDate,
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) -> [DecidedUnit] {
        var chains: [Identifier<Dossier>: [Decision]] = [:]
        for decision in try DecisionStore.all(ofUnits: codes.map(\.description), asOf: entry, connection) {
            chains[decision.dossier, default: []].append(decision)
        }
        var campaigns: [Identifier<Campaign>: Campaign] = [:]
        var found: [DecidedUnit] = []
        for (id, chain) in chains {
            guard let decision = chain.last(where: { $0.from <= day }), decision.outcome.isRecognition,
                let dossier = try DossierStore.find(id, connection)
            else { continue }
            if campaigns[dossier.campaign] == nil {
                campaigns[dossier.campaign] = try CampaignStore.find(dossier.campaign, connection)
            }
            guard let campaign = campaigns[dossier.campaign] else { continue }
            found.append(
                DecidedUnit(unit: dossier.participant.unit, campaign: campaign, decision: decision)
            )
        }
        return found.sorted { $0.decision.entry < $1.decision.entry }
    }

    private struct DecidedUnit: Sendable {
        let unit: String
        let campaign: Campaign
        let decision: Decision
    }
}
