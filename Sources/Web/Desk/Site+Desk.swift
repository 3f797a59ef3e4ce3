import Assessment
import Criteria
import Database
import HTML
import Records

extension Site {
    /// A form that nobody has sent yet.
    var freshForm: FormState { FormState(nil, room.ledger.randomness) }

    /// Does what a form asks for and goes on to another page; when it is refused, shows the form again as it was typed, with the
    /// sentence beside it.
    ///
    /// - Parameters:
    ///   - limit: the most bytes of the form.
    ///   - isPublic: whether somebody who is not signed in may send it.
    ///   - fields: which field a refusal is about, by its code.
    ///   - work: answers where to go on.
    ///   - show: the page with the form.
    func take(
        _ visit: Visit,
        isPublic: Bool = false,
        upTo limit: Int = 256 * 1_024,
        fields: [String: String] = [:],
        _ work: (_ form: Fields, _ key: CommandKey, _ actor: Actor) async throws -> Link,
        show: (FormState) async throws -> Answer
    ) async throws -> Answer {
        if !isPublic { _ = try visit.signedIn() }
        let form = try await visit.form(upTo: limit)
        return try await take(form, visit, fields: fields, work, show: show)
    }

    /// As ``take(_:isPublic:upTo:fields:_:show:)`` with a form that was read already.
    func take(
        _ form: Fields,
        _ visit: Visit,
        fields: [String: String] = [:],
        _ work: (_ form: Fields, _ key: CommandKey, _ actor: Actor) async throws -> Link,
        show: (FormState) async throws -> Answer
    ) async throws -> Answer {
        do {
            let link = try await work(form, try form.commandKey(), visit.actor())
            return .see(link.below(visit.language.prefix))
        } catch let refusal as any ExplainedError {
            return try await refused(refusal, form, fields: fields, show: show)
        }
    }

    /// The form again as it was typed, with the sentence of a refusal beside its field.
    ///
    /// - Throws: the refusal itself when it is no answer to what was typed.
    func refused(
        _ refusal: any ExplainedError,
        _ form: Fields,
        fields: [String: String] = [:],
        show: (FormState) async throws -> Answer
    ) async throws -> Answer {
        guard Site.isToldBesideForms(refusal) else { throw refusal }
        let field = (refusal as? any FieldedError)?.field ?? fields[refusal.code] ?? "main"
        let state = FormState(form, faults: [FieldFault(field, refusal.text)], room.ledger.randomness)
        var answer = try await show(state)
        answer.status = ProblemStatus.of(refusal)
        return answer
    }

    /// What is no answer to what was typed gets a page of its own.
    private static func isToldBesideForms(_ refusal: any ExplainedError) -> Bool {
        switch refusal {
        case is RequestFault, is SessionError, is DatabaseError, is LedgerError: false
        default: ProblemStatus.of(refusal) != 404
        }
    }
}
