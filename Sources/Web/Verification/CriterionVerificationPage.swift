import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// One criterion before a verifier: what is claimed, on what evidence, by which rule, and what he makes of it.
struct CriterionVerificationPage: Page {
    static let fields = [
        "judgement.no-reason": "reason", "judgement.nothing-corrected": "finding",
        "judgement.faults": "values", "judgement.bad-evidence": "support", "question.no-text": "question",
        "judgement.too-long": "reason", "judgement.changed-meanwhile": "values",
    ]

    let desk: DossierDesk
    let verification: DossierVerification
    let criterion: CriterionVerification
    /// Among those that ask for values.
    let position: Int
    let node: Node
    /// Of the evidence that he may see.
    let cards: [EvidenceCard]
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }
    var scripts: [String] { ["keys.js"] }

    private var id: Identifier<Dossier> { desk.dossier.id }

    func title(_ frame: Frame) -> String { "\(criterion.code) · \(desk.dossier.participant.title)" }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(
                desk.dossier.participant.title,
                .href(frame.link(VerificationLinks.dossier(id))),
                .data("data-key", "u")
            )
        }
        h.h1("\(criterion.code) · \(frame(node.title))", .class("question"))
        writePager(h, frame)
        FaultSummary(form.faults).write(h, frame)
        RuleText(node: node, source: desk.plan.set.source).write(h, frame)
        writeValues(h, frame)
        EvidenceLines(criterion: criterion, cards: cards).write(h, frame)
        writeJudgement(h, frame)
        writeQuestions(h, frame)
        writeHistory(h, frame)
        VerificationKeys().write(h, frame)
    }

    // MARK: - Where one is

    private func writePager(_ h: HTMLWriter, _ frame: Frame) {
        let codes = verification.criteria.map(\.code)
        h.nav(.class("pager"), .label(frame(VerificationWords.criteria))) {
            h.span(
                frame(VerificationWords.position(position + 1, of: codes.count)),
                .class("soft")
            )
            if position > 0 {
                h.a(
                    "← " + codes[position - 1],
                    .href(frame.link(VerificationLinks.criterion(codes[position - 1], of: id))),
                    .data("data-key", "k")
                )
            }
            if position + 1 < codes.count {
                h.a(
                    codes[position + 1] + " →",
                    .href(frame.link(VerificationLinks.criterion(codes[position + 1], of: id))),
                    .data("data-key", "j")
                )
            }
            JudgementMark(frame: frame).write(criterion, h)
        }
    }

    // MARK: - Figures

    private var inputs: [Input] { node.criterion?.inputs.filter { $0.origin == .column } ?? [] }

    private func writeValues(_ h: HTMLWriter, _ frame: Frame) {
        let mark = OutcomeMark(frame: frame)
        let values = ValueText(frame: frame)
        h.table(.class("c"), .id("values"), .tabindex(-1)) {
            h.caption(frame(VerificationWords.sideBySide))
            h.thead {
                h.tr {
                    h.th(frame(VerificationWords.figure), .scope("col"))
                    h.th(frame(VerificationWords.claimed), .scope("col"))
                    h.th(frame(VerificationWords.verifiedValue), .scope("col"))
                }
            }
            h.tbody {
                for input in inputs {
                    let claimed = criterion.claim.values[input.letter]
                    let corrected = criterion.judgement?.values[input.letter]
                    h.tr(corrected == nil ? .none : .class("changed")) {
                        h.th(.scope("row")) {
                            h.strong(input.letter + " ")
                            h.text(frame(input.title))
                        }
                        h.td(.data("data-label", frame(VerificationWords.claimed))) {
                            h.text(values.words(claimed?.text ?? "", of: input))
                            if let source = claimed?.source, !source.isEmpty {
                                h.div(source, .class("soft small"))
                            }
                        }
                        h.td(.data("data-label", frame(VerificationWords.verifiedValue))) {
                            h.text(values.words(corrected ?? claimed?.text ?? "", of: input))
                        }
                    }
                }
                h.tr {
                    h.th(frame(VerificationWords.result), .scope("row"))
                    h.td(.data("data-label", frame(VerificationWords.claimed))) {
                        mark.write(criterion.difference.claimed, h)
                    }
                    h.td(.data("data-label", frame(VerificationWords.verifiedValue))) {
                        mark.write(criterion.difference.verified, h)
                        if let points = criterion.difference.points, !points.isZero {
                            h.span(
                                " " + mark.difference(points),
                                .class(points.isNegative ? "delta less" : "delta more")
                            )
                        }
                    }
                }
            }
        }
    }

    // MARK: - What he makes of it

    private func writeJudgement(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.judgement))
        if let obstacle = desk.obstacle(.judge, .verifyCriterion) {
            h.p(frame(DeskWords.whyNot) + " " + frame(obstacle.text), .class("note"))
            return
        }
        JudgementFields(
            criterion: criterion,
            inputs: inputs,
            cards: cards,
            form: form
        ).write(h, frame, to: VerificationLinks.criterion(criterion.code, of: id))
    }

    private func writeQuestions(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.questions), .id("questions"))
        for question in criterion.questions {
            h.div(.class("quote")) {
                h.p { h.strong(question.text) }
                if question.isOpen { h.p(frame(VerificationWords.notAnswered), .class("soft")) }
                for answer in question.answers { h.p(answer.text) }
            }
        }
        guard desk.obstacle(.ask, .askUnit) == nil else { return }
        form.write(
            h,
            frame,
            to: VerificationLinks.criterion(criterion.code, of: id).adding("questions")
        ) {
            TextArea(
                name: "question",
                label: VerificationWords.ask,
                hint: VerificationWords.askHint,
                value: form.value("question"),
                faults: form.faults
            ).write(h, frame)
            h.button(frame(VerificationWords.send), .class("btn second"), .type(.submit))
        }
    }

    private func writeHistory(_ h: HTMLWriter, _ frame: Frame) {
        guard !criterion.history.isEmpty else { return }
        h.details {
            h.summary(frame(VerificationWords.history))
            h.ul {
                for judgement in criterion.history {
                    h.li {
                        h.text(frame(VerificationWords.inSubmission(judgement.submission)) + ": ")
                        h.text(frame(VerificationWords.finding(judgement.finding)))
                        for (letter, value) in judgement.values.sorted(by: { $0.key < $1.key }) {
                            h.text("; \(letter) = \(value.isEmpty ? "—" : value)")
                        }
                        if !judgement.reason.isEmpty { h.div(judgement.reason, .class("small")) }
                    }
                }
            }
        }
    }
}
