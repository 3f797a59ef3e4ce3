import Assessment
import Criteria
import Evaluation
import Records

extension VerificationReport {
    var json: JSON {
        .object([
            ("dossier", .text(dossier.dossier.id.text)), ("unit", .text(dossier.dossier.participant.unit)),
            ("title", .text(dossier.dossier.participant.title)),
            ("state", .text(dossier.dossier.state.rawValue)),
            ("entry", .whole(Int(dossier.dossier.entry.rawValue))),
            ("submission", .whole(dossier.submission.number)),
            ("toJudge", .list(dossier.toJudge.map { .text($0) })),
            ("criteria", .list(criteria.map(json(of:)))),
            (
                "result",
                .compact([
                    ("claimed", .text(dossier.whole.claimed.cell)),
                    ("verified", .text(dossier.whole.verified.cell)),
                    ("points", dossier.whole.points.map { .text($0.difference) } ?? .null),
                    ("levels", dossier.whole.levels.map { .whole($0) } ?? .null),
                    ("changes", .truth(dossier.whole.changesResult)),
                ])
            ),
            ("changes", dossier.changes.map(json(of:)) ?? .null),
        ])
    }

    private func json(of criterion: CriterionVerification) -> JSON {
        .compact([
            ("code", .text(criterion.code)), ("title", .text(titles[criterion.code]?.vi)),
            ("claimed", values(criterion.claim.values.mapValues(\.text))),
            ("evidence", .list(criterion.claim.evidence.map { .text($0) })),
            ("seen", .whole(Int(criterion.claim.entry.rawValue))),
            ("isRequired", .truth(criterion.isRequired)),
            ("judgement", criterion.judgement.map(json(of:)) ?? .null),
            ("earlier", .list(criterion.history.map(json(of:)))),
            ("questions", .list(criterion.questions.map(json(of:)))),
            ("claimedResult", .text(criterion.difference.claimed.cell)),
            ("verifiedResult", .text(criterion.difference.verified.cell)),
            ("points", criterion.difference.points.map { .text($0.difference) } ?? .null),
            ("levels", .list(criterion.difference.levels.map { .whole($0) })),
            ("changes", .truth(criterion.difference.changesJudgement)),
        ])
    }

    private func json(of judgement: Judgement) -> JSON {
        .compact([
            ("finding", .text(judgement.finding.rawValue)),
            ("entry", .whole(Int(judgement.entry.rawValue))),
            ("submission", .whole(judgement.submission)), ("values", values(judgement.values)),
            ("reason", .text(judgement.reason)), ("support", .list(judgement.support.map { .text($0) })),
            ("rejected", values(judgement.rejected)), ("sample", .text(judgement.sampling?.text)),
        ])
    }

    private func json(of question: Question) -> JSON {
        .object([
            ("entry", .whole(Int(question.entry.rawValue))), ("question", .text(question.text)),
            (
                "answers",
                .list(
                    question.answers.map { answer in
                        .object([
                            ("entry", .whole(Int(answer.entry.rawValue))), ("answer", .text(answer.text)),
                        ])
                    }
                )
            ),
        ])
    }

    private func json(of changes: SubmissionChanges) -> JSON {
        .object([
            ("since", .whole(changes.since)),
            (
                "criteria",
                .list(
                    changes.criteria.map { criterion in
                        .compact([
                            ("code", .text(criterion.code)), ("givenBack", .text(criterion.reason)),
                            (
                                "values",
                                .list(
                                    criterion.values.map { value in
                                        .object([
                                            ("letter", .text(value.letter)), ("before", .text(value.before)),
                                            ("after", .text(value.after)),
                                        ])
                                    }
                                )
                            ),
                            ("addedEvidence", .list(criterion.addedEvidence.map { .text($0) })),
                            ("removedEvidence", .list(criterion.removedEvidence.map { .text($0) })),
                        ])
                    }
                )
            ),
        ])
    }

    private func values(_ values: [String: String]) -> JSON {
        .object(values.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
    }
}
