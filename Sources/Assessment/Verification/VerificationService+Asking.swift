import Criteria
import Evaluation
package import Records

extension VerificationService {
    /// Asks the unit about a criterion; it is told.
    ///
    /// - Returns: the entry, by which the question is named when it is answered.
    package func ask(
        _ question: String,
        about criterion: String,
        of id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try VerificationService.demandText(question)
        return try await room.step(.ask, .askUnit, of: id, by: actor, key: key) { step in
            guard step.plan.set.criteria.contains(where: { $0.code == criterion }) else {
                throw VerificationRefusal.unknownCriterion(criterion)
            }
            try QuestionStore.insert(
                question: question,
                about: criterion,
                of: id,
                entry: step.change.entry,
                step.connection
            )
            return "criterion=\(criterion)"
        }
    }

    /// The unit answers; the verifiers are told. An answer may be added to, never changed.
    package func answer(
        _ question: EntryNumber,
        _ answer: String,
        of id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try VerificationService.demandText(answer)
        return try await room.step(.answer, .answerVerifiers, of: id, by: actor, key: key) { step in
            guard try QuestionStore.exists(question, of: id, step.connection) else {
                throw VerificationRefusal.unknownQuestion(question)
            }
            try QuestionStore.insert(
                answer: answer,
                to: question,
                of: id,
                entry: step.change.entry,
                step.connection
            )
            return "question=\(question)"
        }
    }

    static func demandText(_ text: String) throws(VerificationRefusal) {
        guard text.hasWords, text.unicodeScalars.count <= 4_000 else { throw .noText }
    }
}
