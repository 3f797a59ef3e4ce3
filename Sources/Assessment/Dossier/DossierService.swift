import Criteria
import Evaluation
import Quantities
package import Records

/// What a unit does with its dossier: registers, enters, submits.
package struct DossierService: Sendable {
    let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Registers a unit for a level (002 II.2.c).
    package func register(
        _ id: Identifier<Dossier>,
        level: Int?,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.register, .registerUnit, of: id, by: actor, key: key) { step in
            try RegistrationRefusal.check(level, step.plan)
            step.dossier.level = level
            return "level=\(level.map(String.init) ?? "")"
        }
    }

    /// Registers many units of a campaign; those that cannot be are named and left as they are.
    ///
    /// - Parameter levels: for each dossier the level, `nil` where the set has none.
    package func register(
        _ levels: [Identifier<Dossier>: Int?],
        in campaign: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> BulkOutcome {
        try await room.stepsOfTheReady(
            .register,
            .registerUnit,
            of: levels.keys.sorted { $0.text < $1.text },
            in: campaign,
            words: "registered",
            by: actor,
            key: key
        ) { step in
            let level = levels[step.dossier.id] ?? nil
            try RegistrationRefusal.check(level, step.plan)
            step.dossier.level = level
            return "level=\(level.map(String.init) ?? "")"
        }
    }

    /// Registers for another level, as long as registration is open.
    package func changeRegistration(
        _ id: Identifier<Dossier>,
        level: Int?,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.changeRegistration, .changeRegistration, of: id, by: actor, key: key) { step in
            try RegistrationRefusal.check(level, step.plan)
            let before = step.dossier.level
            step.dossier.level = level
            return "level=\(level.map(String.init) ?? "") before=\(before.map(String.init) ?? "")"
        }
    }

    package func withdraw(
        _ id: Identifier<Dossier>,
        reason: String,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.withdraw, .withdrawRegistration, of: id, by: actor, key: key, remark: reason) {
            step in
            step.dossier.level = nil
            return ""
        }
    }

    /// Keeps values as they are entered, whether they can be read or not.
    ///
    /// - Parameters:
    ///   - values: the text of each, blank to clear it.
    ///   - source: where they come from, in words.
    ///   - seen: for each the entry of the value that the person saw, ``EntryNumber/none`` for an empty field; a value without one
    ///     is entered whatever is there.
    /// - Throws: ``SaveRefusal``, ``DossierRefusal``, ``StepRefusal``.
    package func save(
        _ values: [ValueKey: String],
        source: String,
        seen: [ValueKey: EntryNumber] = [:],
        in id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard !values.isEmpty else { throw SaveRefusal.nothing }
        return try await room.step(.save, .saveAssessment, of: id, by: actor, key: key) { step in
            try enter(values, source: { _ in source }, seen: seen, &step)
        }
    }

    /// Checks and writes claimed values.
    ///
    /// - Parameter source: where each comes from, in words.
    /// - Returns: the journal's details.
    func enter(
        _ values: [ValueKey: String],
        source: (ValueKey) -> String,
        seen: [ValueKey: EntryNumber],
        _ step: inout DossierStep
    ) throws -> String {
        let slots = Dictionary(
            uniqueKeysWithValues: step.plan.slots.map {
                (ValueKey($0.code, $0.input.letter), $0.input.origin == .column)
            }
        )
        for (key, text) in values {
            guard let isEntered = slots[key] else { throw SaveRefusal.unknown(key) }
            guard isEntered else { throw SaveRefusal.counted(key) }
            guard !step.campaign.procedure.hasCouncil || !step.plan.isRubric(key) else {
                throw SaveRefusal.givenByCouncil(key)
            }
            guard text.unicodeScalars.count <= 400, !text.unicodeScalars.contains(where: { $0.value < 32 })
            else { throw SaveRefusal.tooLong(key) }
        }
        if !seen.isEmpty {
            let sheet = try ValueStore.sheet(of: step.dossier.id, lastDay: nil, step.connection)
            for (key, text) in values.sorted(by: { $0.key < $1.key }) {
                guard let saw = seen[key] else { continue }
                let current = sheet.claimed[key]
                if let current, current.entry != saw, current.text != text {
                    throw SaveRefusal.changedMeanwhile(key, now: current.text, entry: current.entry)
                }
            }
        }
        try ProgressStore.add(entering: values, to: step.dossier, step.connection)
        let (entry, today) = (step.change.entry, step.today)
        var entered: [ValueKey: EnteredValue] = [:]
        for (key, text) in values {
            entered[key] = EnteredValue(
                text: text,
                source: String(source(key).prefix(400)),
                entry: entry,
                day: today
            )
        }
        try ValueStore.insert(entered, .claimed, of: step.dossier.id, step.connection)
        let names = values.keys.sorted().map(\.column).joined(separator: " ")
        return (step.isLate ? "late " : "") + "values=\(names.prefix(3_900))"
    }
}
