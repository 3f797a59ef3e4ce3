import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// A dossier before the verifiers: claimed and verified side by side, and what is left to do.
struct DossierVerificationPage: Page {
    let desk: DossierDesk
    /// `nil` while nothing was handed in.
    let verification: DossierVerification?
    /// Of the last time it was given back, by criterion.
    let returns: [String: String]
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }
    var scripts: [String] { ["keys.js"] }

    private var dossier: Dossier { desk.dossier }

    func title(_ frame: Frame) -> String {
        dossier.participant.title + " · " + frame(VerificationWords.title)
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(
                desk.campaign.title,
                .href(
                    frame.link(
                        VerificationLinks.campaign(desk.campaign.id)
                            .query("province", dossier.participant.parent)
                    )
                )
            )
        }
        h.h1(dossier.participant.title)
        h.p(.class("soft")) {
            h.text((dossier.participant.parentTitle ?? "") + " · " + frame(dossier.state.title))
            if let due = dossier.due { h.text(" · " + frame(DeskWords.until(frame.day(due)))) }
        }
        FaultSummary(form.faults).write(h, frame)
        guard let verification else {
            h.p(frame(VerificationWords.nothingHandedIn), .class("lead"))
            return
        }
        writeWhole(verification, h, frame)
        writeSteps(verification, h, frame)
        if dossier.state == .returned, !returns.isEmpty { writeReturns(h, frame) }
        writeChanges(verification, h, frame)
        writeCriteria(verification, h, frame)
        writeKeys(h, frame)
    }

    private func writeWhole(_ verification: DossierVerification, _ h: HTMLWriter, _ frame: Frame) {
        let mark = OutcomeMark(frame: frame)
        let levels = desk.plan.set.levels
        h.dl {
            h.dt(frame(VerificationWords.claimed))
            h.dd(mark.words(verification.whole.claimed, levels: levels))
            h.dt(frame(VerificationWords.verifiedValue))
            h.dd {
                h.strong(mark.words(verification.whole.verified, levels: levels))
                if let points = verification.whole.points, !points.isZero {
                    h.span(
                        " (\(mark.difference(points)))",
                        .class(points.isNegative ? "delta less" : "delta more")
                    )
                }
                if let change = verification.whole.levels, change != 0 {
                    h.span(
                        " (" + frame(VerificationWords.levels(change)) + ")",
                        .class(change < 0 ? "delta less" : "delta more")
                    )
                }
            }
            h.dt(frame(VerificationWords.left))
            h.dd(
                frame(VerificationWords.toJudge(verification.toJudge.count, of: verification.criteria.count))
            )
            h.dt(frame(VerificationWords.submission))
            h.dd {
                h.text("\(verification.submission.number) · ")
                h.code(String(verification.submission.digest.description.prefix(16)))
            }
        }
    }

    // MARK: - What can be done

    private func writeSteps(_ verification: DossierVerification, _ h: HTMLWriter, _ frame: Frame) {
        let next = verification.toJudge.first ?? verification.criteria.first?.code
        h.div(.class("steps")) {
            if desk.obstacle(.startVerification, .startVerification) == nil {
                button(.start, VerificationWords.start, h, frame)
            }
            if let next, desk.obstacle(.judge, .verifyCriterion) == nil {
                h.a(
                    frame(VerificationWords.judgeNext),
                    .class("btn"),
                    .data("data-key", "j"),
                    .href(frame.link(VerificationLinks.criterion(next, of: dossier.id)))
                )
                if verification.criteria.contains(where: { $0.judgement == nil }) {
                    button(.agree, VerificationWords.agreeRest, second: true, h, frame)
                }
                if verification.submission.number > 1, !verification.toJudge.isEmpty {
                    button(.carry, VerificationWords.carry, second: true, h, frame)
                }
            }
            if desk.obstacle(.finishVerification, .finishVerification) == nil {
                button(.finish, VerificationWords.finish, second: !verification.toJudge.isEmpty, h, frame)
            }
            if desk.obstacle(.giveBack, .returnDossier) == nil {
                h.a(
                    frame(VerificationWords.giveBack),
                    .class("btn second"),
                    .href(frame.link(VerificationLinks.giveBack(dossier.id)))
                )
            }
        }
        if let refusal = desk.refusal(of: .verifyCriterion) {
            h.p(frame(refusal.text), .class("hint"))
        } else if let obstacle = desk.obstacle(.judge, .verifyCriterion),
            desk.obstacle(.startVerification, .startVerification) != nil
        {
            h.p(frame(DeskWords.whyNot) + " " + frame(obstacle.text), .class("hint"))
        }
        guard desk.obstacle(.resumeVerification, .resumeVerification) == nil else { return }
        h.details(.open(form.wasSent)) {
            h.summary(frame(VerificationWords.resume))
            form.write(h, frame, to: VerificationLinks.step(.resume, of: dossier.id)) {
                seenField(h)
                TextArea(
                    name: "reason",
                    label: DeskWords.reason,
                    hint: VerificationWords.resumeHint,
                    value: form.value("reason"),
                    faults: form.faults
                ).write(h, frame)
                h.button(frame(VerificationWords.resume), .class("btn"), .type(.submit))
            }
        }
    }

    private func button(
        _ step: VerificationStep,
        _ word: Text,
        second: Bool = false,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        form.write(h, frame, to: VerificationLinks.step(step, of: dossier.id), class: "step") {
            seenField(h)
            h.button(frame(word), .class(second ? "btn second" : "btn"), .type(.submit))
        }
    }

    private func seenField(_ h: HTMLWriter) {
        h.input(.type(.hidden), .name("seen"), .value(dossier.entry.description))
    }

    // MARK: - What was given back and what changed

    private func writeReturns(_ h: HTMLWriter, _ frame: Frame) {
        h.div(.class("note")) {
            h.p { h.strong(frame(VerificationWords.returnedFor)) }
            h.ul {
                for (code, reason) in returns.sorted(by: { $0.key < $1.key }) {
                    h.li {
                        h.strong(code + ": ")
                        h.text(reason)
                    }
                }
            }
        }
    }

    private func writeChanges(_ verification: DossierVerification, _ h: HTMLWriter, _ frame: Frame) {
        guard let changes = verification.changes, !changes.criteria.isEmpty else { return }
        h.details(.open) {
            h.summary(frame(VerificationWords.changes(since: changes.since)))
            h.ul {
                for change in changes.criteria {
                    h.li {
                        h.a(
                            change.code,
                            .href(frame.link(VerificationLinks.criterion(change.code, of: dossier.id)))
                        )
                        h.text(": ")
                        h.text(words(change, frame))
                        if let reason = change.reason {
                            h.div(
                                frame(VerificationWords.hadBeenReturned) + " " + reason,
                                .class("soft small")
                            )
                        }
                    }
                }
            }
        }
    }

    private func words(_ change: SubmissionChanges.Criterion, _ frame: Frame) -> String {
        guard !change.isUnchanged else { return frame(VerificationWords.leftAsItWas) }
        var parts = change.values.map { value in
            "\(value.letter): \(value.before.isEmpty ? "—" : value.before) → \(value.after.isEmpty ? "—" : value.after)"
        }
        if !change.addedEvidence.isEmpty {
            parts.append(frame(VerificationWords.evidenceAdded(change.addedEvidence.count)))
        }
        if !change.removedEvidence.isEmpty {
            parts.append(frame(VerificationWords.evidenceRemoved(change.removedEvidence.count)))
        }
        return parts.joined(separator: "; ")
    }

    // MARK: - Criteria

    private func writeCriteria(_ verification: DossierVerification, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.criteria))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        DeskWords.criterion, VerificationWords.claimed, VerificationWords.verifiedValue,
                        VerificationWords.judgement,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for criterion in verification.criteria { row(criterion, h, frame) }
            }
        }
    }

    private func row(_ criterion: CriterionVerification, _ h: HTMLWriter, _ frame: Frame) {
        let node = desk.plan.set.node(criterion.code)
        let mark = OutcomeMark(frame: frame)
        let isChanged = criterion.difference.changesJudgement
        h.tr(isChanged ? .class("changed") : .none) {
            h.th(.scope("row")) {
                h.a(
                    criterion.code,
                    .href(frame.link(VerificationLinks.criterion(criterion.code, of: dossier.id)))
                )
                h.text(" " + (node.map { frame($0.title) } ?? ""))
            }
            h.td(.data("data-label", frame(VerificationWords.claimed))) {
                figures(criterion, node, verified: false, h, frame)
                mark.write(criterion.difference.claimed, h)
            }
            h.td(.data("data-label", frame(VerificationWords.verifiedValue))) {
                figures(criterion, node, verified: true, h, frame)
                mark.write(criterion.difference.verified, h)
                if let points = criterion.difference.points, !points.isZero {
                    h.span(
                        " " + mark.difference(points),
                        .class(points.isNegative ? "delta less" : "delta more")
                    )
                }
            }
            h.td(.data("data-label", frame(VerificationWords.judgement))) {
                JudgementMark(frame: frame).write(criterion, h)
            }
        }
    }

    private func figures(
        _ criterion: CriterionVerification,
        _ node: Node?,
        verified: Bool,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        let values = ValueText(frame: frame)
        let inputs = node?.criterion?.inputs.filter { $0.origin == .column } ?? []
        for input in inputs {
            let claimed = criterion.claim.values[input.letter]?.text ?? ""
            let corrected = criterion.judgement?.values[input.letter]
            h.div(.class("small")) {
                if inputs.count > 1 { h.span(input.letter + " = ", .class("soft")) }
                if verified, let corrected {
                    h.strong(values.words(corrected, of: input))
                } else {
                    h.text(values.words(claimed, of: input))
                }
            }
        }
    }

    private func writeKeys(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("keys")) {
            h.text(frame(VerificationWords.keys) + " ")
            h.code("j")
            h.text(" " + frame(VerificationWords.judgeNext).lowercased())
        }
    }
}
