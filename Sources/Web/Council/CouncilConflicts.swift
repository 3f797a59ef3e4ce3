import Assessment
import Criteria
import HTML
import Records

/// Who takes no part in a dossier and why, and how that is declared or established.
struct CouncilConflicts {
    let conflicts: [Conflict]
    let roll: [CouncilMember]
    /// Who looks, if a member.
    let own: CouncilMember?
    let id: Identifier<Dossier>
    let form: FormState
    /// The result is there: conflicts matter no more.
    let isOver: Bool

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CouncilWords.conflicts))
        let names = Dictionary(roll.map { ($0.person, $0.title) }) { first, _ in first }
        if conflicts.isEmpty {
            h.p(frame(CouncilWords.noConflicts), .class("soft"))
        } else {
            h.ul {
                for conflict in conflicts {
                    h.li {
                        h.strong((names[conflict.person] ?? "—") + ": ")
                        h.text(frame(conflict.kind.title) + " (" + frame(conflict.origin.title) + ")")
                    }
                }
            }
        }
        guard !isOver, let own else { return }
        declare(h, frame)
        if own.role == .chair { establish(h, frame) }
    }

    private func declare(_ h: HTMLWriter, _ frame: Frame) {
        h.details(.open(form.value("ground").isEmpty == false)) {
            h.summary(frame(CouncilWords.declare))
            form.write(h, frame, to: CouncilLinks.step(.declare, of: id)) {
                let kind = form.value("kind", Conflict.Kind.work.rawValue)
                Choice(
                    name: "kind",
                    label: CouncilWords.conflictKind,
                    options: kinds(frame),
                    faults: form.faults
                ).writeButtons(h, frame) { $0 == kind }
                TextArea(
                    name: "ground",
                    label: CouncilWords.ground,
                    value: form.value("ground"),
                    faults: form.faults,
                    rows: 2
                ).write(h, frame)
                h.button(frame(CouncilWords.declare), .class("btn second"), .type(.submit))
            }
        }
    }

    private func establish(_ h: HTMLWriter, _ frame: Frame) {
        h.details(.open(form.value("established-ground").isEmpty == false)) {
            h.summary(frame(CouncilWords.establish))
            form.write(h, frame, to: CouncilLinks.step(.establish, of: id)) {
                let person = form.value("person")
                Choice(
                    name: "person",
                    label: CouncilWords.member,
                    options: roll.map { Choice.Option(value: $0.person.text, label: $0.title) },
                    faults: form.faults
                ).writeList(h, frame) { $0 == person }
                let kind = form.value("established-kind", Conflict.Kind.work.rawValue)
                Choice(
                    name: "established-kind",
                    label: CouncilWords.conflictKind,
                    options: kinds(frame),
                    faults: form.faults
                ).writeButtons(h, frame) { $0 == kind }
                h.tick(
                    "lifted",
                    "",
                    frame(CouncilWords.lifted),
                    isOn: form.isChosen("lifted", "1")
                )
                TextArea(
                    name: "established-ground",
                    label: CouncilWords.ground,
                    value: form.value("established-ground"),
                    faults: form.faults,
                    rows: 2
                ).write(h, frame)
                h.button(frame(CouncilWords.establish), .class("btn second"), .type(.submit))
            }
        }
    }

    /// What the records show needs no form.
    private func kinds(_ frame: Frame) -> [Choice.Option] {
        Conflict.Kind.allCases.filter { $0 != .ownUnit }.map {
            Choice.Option(value: $0.rawValue, label: frame($0.title))
        }
    }
}
