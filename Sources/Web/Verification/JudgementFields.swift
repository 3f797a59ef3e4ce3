import Assessment
import Criteria
import HTML
import Records

/// The form by which a verifier judges a criterion: agree or correct, with reason and evidence; evidence that is not accepted.
struct JudgementFields {
    let criterion: CriterionVerification
    let inputs: [Input]
    let cards: [EvidenceCard]
    let form: FormState

    func write(_ h: HTMLWriter, _ frame: Frame, to link: Link) {
        form.write(h, frame, to: link) {
            h.input(
                .type(.hidden),
                .name("seen"),
                .value(form.value("seen", criterion.claim.entry.description))
            )
            finding(h, frame)
            h.fieldset(.class("field")) {
                h.legend(frame(VerificationWords.correctTo))
                h.p(frame(VerificationWords.correctHint), .class("hint"))
                for input in inputs { value(input, h, frame) }
            }
            TextArea(
                name: "reason",
                label: DeskWords.reason,
                hint: VerificationWords.reasonHint,
                value: form.value("reason", criterion.judgement?.reason ?? ""),
                faults: form.faults
            ).write(h, frame)
            if !criterion.claim.evidence.isEmpty { rejections(h, frame) }
            TextArea(
                name: "support",
                label: VerificationWords.support,
                hint: VerificationWords.supportHint,
                value: form.value("support", (criterion.judgement?.support ?? []).joined(separator: "\n")),
                faults: form.faults,
                rows: 2
            ).write(h, frame)
            h.button(
                frame(VerificationWords.saveAndNext),
                .class("btn"),
                .type(.submit),
                .data("data-key", "s")
            )
        }
    }

    private func finding(_ h: HTMLWriter, _ frame: Frame) {
        let own = form.faults.filter { $0.field == "finding" }
        h.fieldset(.class(own.isEmpty ? "field" : "field bad"), .id("finding"), .tabindex(-1)) {
            h.legend(frame(VerificationWords.findingQuestion))
            for fault in own { h.p(frame(fault.text), .class("fault")) }
            for (finding, word, key) in [
                (JudgementForm.Finding.agreed, VerificationWords.agree, "a"),
                (JudgementForm.Finding.corrected, VerificationWords.correct, "c"),
            ] {
                let known =
                    finding == .agreed
                    ? criterion.judgement?.finding == .agreed : criterion.judgement?.finding == .corrected
                h.div(.class("pick")) {
                    h.input(
                        .type(.radio),
                        .id("finding-\(finding.rawValue)"),
                        .name("finding"),
                        .value(finding.rawValue),
                        .checked(form.isChosen("finding", finding.rawValue, atFirst: known)),
                        .data("data-key", key)
                    )
                    h.label(frame(word), .for("finding-\(finding.rawValue)"))
                }
            }
        }
    }

    private func value(_ input: Input, _ h: HTMLWriter, _ frame: Frame) {
        let name = JudgementForm.valueField(input.letter)
        let known =
            criterion.judgement?.values[input.letter] ?? criterion.claim.values[input.letter]?.text ?? ""
        let current = form.value(name, known)
        let label = Text(
            vi: input.letter + " · " + input.title.vi,
            en: input.letter + " · " + input.title(.en)
        )
        if let options = ValueText(frame: frame).options(of: input, current: current) {
            Choice(name: name, label: label, options: options, faults: form.faults).writeList(h, frame) {
                $0 == current
            }
            return
        }
        TextField(
            name,
            label,
            hint: input.unit.map { Text(vi: $0) },
            value: current,
            faults: form.faults,
            .type(.text),
            .keyboard(.decimal),
            .autocomplete("off"),
            .maxLength(400)
        ).write(h, frame)
    }

    private func rejections(_ h: HTMLWriter, _ frame: Frame) {
        h.fieldset(.class("field")) {
            h.legend(frame(VerificationWords.rejectEvidence))
            for text in criterion.claim.evidence {
                let card = cards.first { $0.evidence.id.text == text }
                let name = card.map { EvidenceText.title($0) } ?? text
                h.tick(
                    "reject",
                    text,
                    name,
                    isOn: form.isChosen(
                        "reject",
                        text,
                        atFirst: criterion.rejectedEvidence[text] != nil
                    )
                )
                TextField(
                    JudgementForm.rejectionField(text),
                    Text(
                        vi: VerificationWords.whyRejected.vi + " “" + name + "”",
                        en: VerificationWords.whyRejected(.en) + " “" + name + "”"
                    ),
                    value: form.value(
                        JudgementForm.rejectionField(text),
                        criterion.rejectedEvidence[text] ?? ""
                    ),
                    faults: form.faults,
                    .type(.text),
                    .maxLength(4_000)
                ).write(h, frame)
            }
        }
    }
}
