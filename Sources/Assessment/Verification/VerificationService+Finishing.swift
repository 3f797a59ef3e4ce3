import Evaluation
package import Records

extension VerificationService {
    /// Ends the verification of a dossier: every criterion that asks for values is judged, or a finished sample stands for it.
    ///
    /// - Throws: ``VerificationRefusal/notJudged(_:)`` and ``VerificationRefusal/sampleUnderWay(_:toLookAt:)`` with what is left to do.
    package func finish(
        _ id: Identifier<Dossier>,
        seen: EntryNumber? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.finishVerification, .finishVerification, of: id, by: actor, key: key, seen: seen)
        {
            try finish($0)
        }
    }

    /// - Returns: the journal's details.
    func finish(_ step: DossierStep) throws -> String {
        let id = step.dossier.id
        let basis = try VerificationBasis(step.dossier, step.campaign, step.plan, step.connection)
        let unseen = try Completion(basis, of: id, step.connection).unseen()
        try JudgementStore.insertUnseen(
            unseen,
            submission: basis.submission.number,
            of: id,
            entry: step.change.entry,
            step.connection
        )
        let errors = basis.counting.values.count(where: \.isError)
        return
            "submission=\(basis.submission.number) judged=\(basis.judged.count) errors=\(errors) unseen=\(unseen.count)"
    }

    /// Takes a verified dossier up again, since a sample was enlarged or a judgement has to be made anew.
    package func resume(
        _ id: Identifier<Dossier>,
        reason: String,
        seen: EntryNumber? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try VerificationService.demandText(reason)
        return try await room.step(
            .resumeVerification,
            .resumeVerification,
            of: id,
            by: actor,
            key: key,
            seen: seen,
            remark: reason
        ) { _ in "" }
    }
}
