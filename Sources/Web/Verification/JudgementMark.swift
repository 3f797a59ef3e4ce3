import Assessment
import HTML

/// What the verifiers made of a criterion, in a cell.
struct JudgementMark {
    let frame: Frame

    func write(_ criterion: CriterionVerification, _ h: HTMLWriter) {
        switch criterion.judgement?.finding {
        case .agreed: h.span("✓ " + frame(VerificationWords.agreed), .class("done"))
        case .corrected: h.span("✎ " + frame(VerificationWords.corrected), .class("delta less"))
        case .unseen: h.span("– " + frame(VerificationWords.unseen), .class("soft"))
        case nil:
            if criterion.isRequired {
                h.span("● " + frame(VerificationWords.toLookAt), .class("todo"))
            } else {
                h.span("– " + frame(VerificationWords.notDrawn), .class("soft"))
            }
        }
        if !criterion.rejectedEvidence.isEmpty {
            h.div(
                frame(VerificationWords.rejected(criterion.rejectedEvidence.count)),
                .class("small delta less")
            )
        }
        if criterion.questions.contains(where: \.isOpen) {
            h.div(frame(VerificationWords.openQuestion), .class("small soft"))
        }
    }
}
