import Database
import Evaluation
import Quantities
package import Records

/// Objecting to what was published, and answering.
package struct ObjectionService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Objects to the decision that is public, within its time.
    ///
    /// - Parameters:
    ///   - matter: what is objected to; public with its answer, so without personal data.
    ///   - criterion: the code; `nil` for the decision as a whole.
    ///   - objector: personal data, kept beside the journal's entry alone.
    /// - Returns: the entry, by which the objection is found.
    package func object(
        _ matter: String,
        criterion: String? = nil,
        from objector: Objector?,
        to id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard matter.contains(where: { !$0.isWhitespace }), matter.unicodeScalars.count <= 4_000 else {
            throw PublicationRefusal.noMatter
        }
        try objector?.check()
        return try await room.step(.object, .object, of: id, by: actor, key: key, remark: objector?.remark) {
            step in
            guard let publication = try PublicationStore.all(of: id, step.connection).last else {
                throw PublicationRefusal.noObjections
            }
            guard let last = publication.objectionsUntil else { throw PublicationRefusal.noObjections }
            guard publication.isPublic(on: step.today) else {
                throw PublicationRefusal.notPublicYet(publication.from)
            }
            guard step.today <= last else { throw DossierRefusal.tooLate(.object, .late(until: last)) }
            if let criterion, step.plan.place(of: criterion) == nil {
                throw PublicationRefusal.unknownCriterion(String(criterion.prefix(40)))
            }
            let objection = Objection(
                id: step.change.newIdentifier(),
                dossier: id,
                decision: publication.decision,
                entry: step.change.entry,
                day: step.today,
                criterion: criterion,
                matter: matter,
                answer: nil
            )
            try ObjectionStore.insert(objection, step.connection)
            return "objection=\(objection.id) decision=\(objection.decision) criterion=\(criterion ?? "")"
        }
    }

    /// Answers an objection, once.
    ///
    /// - Parameter decision: the correction or revocation that followed, made before the answer.
    package func answer(
        _ objection: Identifier<Objection>,
        _ outcome: Objection.Outcome,
        text: String,
        decision: Identifier<Decision>? = nil,
        in id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard text.contains(where: { !$0.isWhitespace }), text.unicodeScalars.count <= 4_000 else {
            throw PublicationRefusal.noAnswer
        }
        return try await room.step(.answerObjection, .answerObjection, of: id, by: actor, key: key) { step in
            guard let found = try ObjectionStore.find(objection, step.connection), found.dossier == id else {
                throw PublicationRefusal.noSuchObjection(objection.text)
            }
            guard found.answer == nil else { throw PublicationRefusal.alreadyAnswered }
            guard try !UnitSide.of(id, step.connection).includes(actor) else { throw DecisionRefusal.ownUnit }
            if let decision {
                let chain = try DecisionStore.all(of: id, step.connection)
                guard
                    chain.contains(where: { $0.id == decision && $0.kind != .first && $0.entry > found.entry }
                    )
                else { throw PublicationRefusal.noSuchDecision(decision.text) }
            }
            let answer = Objection.Answer(
                entry: step.change.entry,
                day: step.today,
                outcome: outcome,
                text: text,
                decision: decision
            )
            try ObjectionStore.insert(answer, to: objection, step.connection)
            return "objection=\(objection) outcome=\(outcome.rawValue)"
        }
    }
}
