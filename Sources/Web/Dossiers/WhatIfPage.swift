import Assessment
import Criteria
import Evaluation
import HTML

/// Trying out: figures changed freely beside the dossier, nothing kept; and the cheapest way to a goal as a list to choose from.
struct WhatIfPage: Page {
    /// As it stands.
    let own: OwnDossier
    /// With the changes.
    let tried: OwnDossier
    let changes: [ValueKey: String]
    let goals: [Goal]
    let goal: Goal
    let way: GapPlan
    /// Criteria whose steps were chosen.
    let taken: Set<String>

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }
    var scripts: [String] { ["entry.js"] }

    func title(_ frame: Frame) -> String { frame(WhatIfWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(own.dossier.participant.title, .href(frame.link(own.link))) }
        h.h1(frame(WhatIfWords.title))
        h.p(frame(WhatIfWords.lead), .class("lead"))
        h.form(
            .method(.post),
            .action(frame.link(own.link.adding("what-if"))),
            .class("steps trial"),
            .novalidate
        ) {
            frame.formToken.write(h)
            compared(h, frame)
            list(h, frame)
            h.h2(frame(WhatIfWords.figures))
            for node in own.criteria { fields(node, h, frame) }
            h.div(.class("row")) {
                h.button(frame(WhatIfWords.tryOut), .class("btn"), .type(.submit))
                h.a(frame(WhatIfWords.reset), .href(frame.link(own.link.adding("what-if"))))
            }
        }
    }

    private func compared(_ h: HTMLWriter, _ frame: Frame) {
        h.div(.class("compare"), .live) {
            h.section {
                h.h2(frame(WhatIfWords.now))
                WholeView(plan: own.plan, whole: own.standing.outcome.whole, aim: own.dossier.level).write(
                    h,
                    frame
                )
            }
            h.section {
                h.h2(frame(WhatIfWords.then(frame.number(changes.count))))
                WholeView(plan: own.plan, whole: tried.standing.outcome.whole, aim: own.dossier.level)
                    .write(h, frame)
            }
        }
    }

    // MARK: - The way to the goal

    private func list(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(WhatIfWords.way))
        if goals.count > 1 {
            h.div(.class("field")) {
                h.label(frame(WhatIfWords.goal), .for("goal"))
                h.select(.id("goal"), .name("goal")) {
                    for (place, goal) in goals.enumerated() {
                        h.option(name(goal, frame), .value("\(place)"), .selected(goal == self.goal))
                    }
                }
                h.button(frame(WhatIfWords.show), .class("btn second"), .type(.submit))
            }
        }
        switch way.state {
        case .alreadyReached: h.p(frame(WhatIfWords.reached(name(goal, frame))), .class("note good"))
        case .reachable: h.p(frame(WhatIfWords.needed(name(goal, frame), way.steps.count)))
        case .unreachable: h.p(frame(WhatIfWords.outOfReach(name(goal, frame))), .class("note"))
        }
        if !way.obstacles.isEmpty {
            h.ul {
                for obstacle in way.obstacles {
                    h.li(GapText.sentence(obstacle, plan: own.plan, language: frame.language))
                }
            }
        }
        guard !way.steps.isEmpty else { return }
        h.ul(.class("checklist")) {
            for step in way.steps { self.step(step, h, frame) }
        }
        h.p {
            h.button(
                frame(WhatIfWords.take),
                .class("btn second"),
                .type(.submit),
                .name("do"),
                .value("take")
            )
        }
    }

    private func step(_ step: GapPlan.Step, _ h: HTMLWriter, _ frame: Frame) {
        let code = step.proposal.code
        h.li {
            h.input(
                .type(.checkbox),
                .id("take-\(code)"),
                .name("take"),
                .value(code),
                .checked(taken.contains(code))
            )
            h.label(.for("take-\(code)")) {
                h.strong(code + (own.plan.set.node(code).map { " " + frame($0.title) } ?? ""))
                for sentence in GapText.sentences(of: step, plan: own.plan, language: frame.language) {
                    h.span(sentence)
                }
            }
        }
    }

    private func name(_ goal: Goal, _ frame: Frame) -> String {
        GapText.name(of: goal, plan: own.plan, language: frame.language)
    }

    // MARK: - The figures

    private func fields(_ node: Node, _ h: HTMLWriter, _ frame: Frame) {
        let slots = own.slots(of: node.code).map(\.slot).filter { $0.input.origin == .column }
        guard !slots.isEmpty else { return }
        let isChanged = slots.contains { changes[ValueKey(node.code, $0.input.letter)] != nil }
        h.details(.open(isChanged)) {
            h.summary {
                h.text("\(node.code) \(frame(node.title)) ")
                if let outcome = tried.outcome(of: node.code) { ResultView(outcome).write(h, frame) }
            }
            for slot in slots {
                let key = ValueKey(node.code, slot.input.letter)
                let id = "w-\(node.code)-\(slot.input.letter)"
                let now = own.sheet.claimed[key]?.text ?? ""
                h.div(.class("field")) {
                    h.label(.for(id)) {
                        h.span(slot.input.letter, .class("letter"))
                        h.text(" " + frame(slot.input.title))
                    }
                    h.div(.class("figure")) {
                        control(slot.input, id, key, changes[key] ?? now, h, frame)
                        h.span(
                            frame(WhatIfWords.inDossier(now.isEmpty ? "—" : frame.number(now))),
                            .class("soft")
                        )
                    }
                    for fault in tried.faults(of: node.code, frame.language)
                    where fault.letter == slot.input.letter {
                        h.p(fault.sentence, .class("fault"))
                    }
                }
            }
        }
    }

    private func control(
        _ input: Input,
        _ id: String,
        _ key: ValueKey,
        _ text: String,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        let name = "w." + key.column
        let options: [(String, String)]
        switch input.kind {
        case .count, .number, .money:
            h.input(
                .id(id),
                .name(name),
                .type(.text),
                .keyboard(.decimal),
                .autocomplete("off"),
                .maxLength(400),
                .value(text)
            )
            return
        case .yesNo: options = [("1", frame(EntryFormWords.yes)), ("0", frame(EntryFormWords.no))]
        case .choice(let all): options = all.map { ($0.id, frame($0.title)) }
        }
        h.select(.id(id), .name(name)) {
            h.option(frame(EntryFormWords.unanswered), .value(""), .selected(text.isEmpty))
            for (value, words) in options { h.option(words, .value(value), .selected(value == text)) }
            if !text.isEmpty, !options.contains(where: { $0.0 == text }) {
                h.option(text, .value(text), .selected(true))
            }
        }
    }
}
