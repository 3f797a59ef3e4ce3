import Assessment
import Criteria
import HTML
import Records

/// What was objected to a decision, and answering it.
struct DecisionObjections {
    let objections: [Objection]
    /// Decisions that an answer may name: corrections and revocations.
    let corrections: [Decision]
    let id: Identifier<Dossier>
    let form: FormState
    /// Why he cannot answer now.
    let obstacle: (any ExplainedError)?

    /// Of the identifiers in the form that answers an objection.
    static func prefix(_ objection: String) -> String { objection + "-" }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        guard !objections.isEmpty else { return }
        h.h2(frame(DecisionWords.objections), .id("objections"))
        for objection in objections {
            h.article(.class("quote")) {
                h.p(.class("soft small")) {
                    h.text(frame.day(objection.day))
                    if let criterion = objection.criterion { h.text(" · " + criterion) }
                }
                h.p(objection.matter)
                if let answer = objection.answer {
                    h.p {
                        h.strong(frame(answer.outcome.title) + ": ")
                        h.text(answer.text)
                        h.span(" (" + frame.day(answer.day) + ")", .class("soft"))
                    }
                } else if let obstacle {
                    h.p(frame(obstacle.text), .class("hint"))
                } else {
                    answer(objection, h, frame)
                }
            }
        }
    }

    private func answer(_ objection: Objection, _ h: HTMLWriter, _ frame: Frame) {
        let isThis = form.value("objection") == objection.id.text
        let prefix = Self.prefix(objection.id.text)
        let state = isThis ? form.prefixed(prefix) : FormState(nil, form.randomness)
        state.write(h, frame, to: DecisionLinks.step(.answer, of: id)) {
            h.input(.type(.hidden), .name("objection"), .value(objection.id.text))
            let chosen = state.value("finding")
            Choice(
                name: "finding",
                label: DecisionWords.finding,
                options: Objection.Outcome.allCases.map {
                    Choice.Option(value: $0.rawValue, label: frame($0.title))
                },
                faults: state.faults,
                prefix: prefix
            ).writeList(h, frame) { $0 == chosen }
            TextArea(
                name: "answer",
                label: DecisionWords.answer,
                hint: DecisionWords.answerHint,
                value: state.value("answer"),
                faults: state.faults,
                prefix: prefix
            ).write(h, frame)
            if !corrections.isEmpty {
                let decision = state.value("decision")
                Choice(
                    name: "decision",
                    label: DecisionWords.byDecision,
                    options: [Choice.Option(value: "", label: frame(DeskWords.blank))]
                        + corrections.map { Choice.Option(value: $0.id.text, label: $0.act.number) },
                    faults: state.faults,
                    prefix: prefix
                ).writeList(h, frame) { $0 == decision }
            }
            h.button(frame(DecisionWords.sendAnswer), .class("btn second"), .type(.submit))
        }
    }
}
