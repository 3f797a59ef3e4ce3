import Assessment
import Criteria
import HTML
import Quantities
import Records

/// The document by which a decision is made: number, day, signatory, legal basis, reasons, validity. Written and read in one place.
struct ActForm {
    static let fields = [
        "decision.no-number": "number", "decision.no-signatory": "signatory",
        "decision.no-legal-basis": "legal-basis", "decision.too-long": "reasons",
        "decision.in-the-future": "day", "decision.ends-before-it-begins": "valid-until",
        "decision.needs-reasons": "reasons", "decision.same-act": "number",
        "decision.no-such-level": "outcome", "decision.above-result": "outcome",
        "decision.not-met": "outcome", "decision.wrong-kind": "outcome",
    ]

    let form: FormState
    let legalBasis: [String]
    let reasons: String
    let today: CivilDate
    /// Of the identifiers, where a page has several such forms.
    var prefix = ""

    func write(_ h: HTMLWriter, _ frame: Frame) {
        line("number", DecisionWords.number, DecisionWords.numberHint, form.value("number"), h, frame)
        line("day", DecisionWords.signedOn, DeskWords.dayHint, form.value("day", frame.day(today)), h, frame)
        line(
            "signatory",
            DecisionWords.signatory,
            DecisionWords.signatoryHint,
            form.value("signatory"),
            h,
            frame
        )
        TextArea(
            name: "legal-basis",
            label: DecisionWords.legalBasis,
            hint: DecisionWords.oneOnEachLine,
            value: form.value("legal-basis", legalBasis.joined(separator: "\n")),
            faults: form.faults,
            rows: 4,
            prefix: prefix
        ).write(h, frame)
        TextArea(
            name: "reasons",
            label: DecisionWords.reasons,
            value: form.value("reasons", reasons),
            faults: form.faults,
            prefix: prefix
        ).write(h, frame)
        line(
            "valid-from",
            DecisionWords.validFrom,
            DecisionWords.validFromHint,
            form.value("valid-from"),
            h,
            frame
        )
        line(
            "valid-until",
            DecisionWords.validUntil,
            DecisionWords.validUntilHint,
            form.value("valid-until"),
            h,
            frame
        )
    }

    private func line(
        _ name: String,
        _ label: Text,
        _ hint: Text,
        _ value: String,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        TextField(
            name,
            label,
            hint: hint,
            value: value,
            faults: form.faults,
            prefix: prefix,
            .type(.text),
            .autocomplete("off"),
            .maxLength(300)
        ).write(h, frame)
    }

    /// - Throws: ``DeskFault``
    static func read(_ form: Fields, today: CivilDate) throws(DeskFault) -> DecisionAct {
        DecisionAct(
            number: form.trimmed("number") ?? "",
            day: try form.day("day") ?? today,
            signatory: form.trimmed("signatory") ?? "",
            legalBasis: (form.trimmed("legal-basis") ?? "").split(whereSeparator: \.isNewline).map {
                String($0.drop(while: \.isWhitespace))
            }.filter { !$0.isEmpty },
            reasons: form.trimmed("reasons") ?? "",
            validFrom: try form.day("valid-from"),
            validUntil: try form.day("valid-until")
        )
    }
}
