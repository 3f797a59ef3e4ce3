import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records

/// The task list of a dossier: where it stands, what is done, what is left, in the order of the set.
struct DossierPage: Page {
    let own: OwnDossier
    /// What was done a moment ago, in a word of the address.
    let done: String?
    let key: FormKey
    let hasOffers: Bool
    var fault: Text?

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }
    var scripts: [String] { ["entry.js"] }

    func title(_ frame: Frame) -> String { own.dossier.participant.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(WorkWords.title), .href(frame.link(Link("/work")))) }
        h.h1(own.dossier.participant.title)
        h.p("\(own.campaign.title) · \(frame(own.plan.set.title))", .class("soft"))
        if let done = done.flatMap(DossierWords.done) {
            h.p(frame(done), .class("note good"), .role("status"))
        }
        if let fault { FaultSummary([FieldFault("next", fault)]).write(h, frame) }
        state(h, frame)
        WholeView(plan: own.plan, whole: own.standing.outcome.whole, aim: own.dossier.level).write(h, frame)
        reasons(h, frame)
        next(h, frame)
        registration(h, frame)
        questions(h, frame)
        groups(h, frame)
        ways(h, frame)
    }

    private func state(_ h: HTMLWriter, _ frame: Frame) {
        h.dl {
            h.dt(frame(WorkWords.state))
            h.dd(frame(own.dossier.state.title))
            if let last = own.dossier.lastDay(in: own.campaign.schedule) {
                h.dt(frame(WorkWords.until))
                h.dd {
                    h.time(frame.day(last), .datetime(last.description))
                    let left = last.dayNumber - own.today.dayNumber
                    h.span(" · " + frame(WorkWords.left(left, frame.number(abs(left)))), .class("soft"))
                }
            }
            if let level = own.dossier.level {
                h.dt(frame(DossierWords.registeredLevel))
                h.dd(frame(EntryWords.level(level, own.plan.set.levels[level - 1].title)))
            }
        }
    }

    private func reasons(_ h: HTMLWriter, _ frame: Frame) {
        guard !own.reasons.isEmpty else { return }
        h.div(.class("note")) {
            h.h2(frame(DossierWords.returned))
            h.ul {
                for (code, reason) in own.reasons.sorted(by: { $0.key < $1.key }) {
                    h.li {
                        h.a(code, .href(frame.link(own.link(to: code))))
                        h.text(": " + reason)
                    }
                }
            }
        }
    }

    /// The one thing to do next, as a button.
    private func next(_ h: HTMLWriter, _ frame: Frame) {
        h.div(.class("row"), .id("next")) {
            switch own.dossier.state {
            case .invited, .withdrawn:
                if own.obstacle(.register, .registerUnit) == nil {
                    h.a(
                        frame(WorkTask.register.title),
                        .class("btn"),
                        .href(frame.link(own.link.adding("register")))
                    )
                }
            case .registered, .assessing, .returned:
                if let code = firstOpen {
                    h.a(frame(DossierWords.goOn(code)), .class("btn"), .href(frame.link(own.link(to: code))))
                }
                if own.dossier.state != .registered {
                    h.a(
                        frame(DossierWords.check),
                        .class(firstOpen == nil ? "btn" : "btn second"),
                        .href(frame.link(own.link.adding("check")))
                    )
                }
            case .submitted, .verifying, .verified, .appraising, .appraised, .decided, .published, .revoked,
                .lapsed:
                h.p(frame(DossierWords.waits(own.dossier.state.way)), .class("soft"))
            }
        }
    }

    /// The first criterion of which a figure is still blank.
    private var firstOpen: String? {
        own.criteria.first { node in
            let filled = own.filled(node.code)
            return filled.done < filled.asked && own.outcome(of: node.code).map { !isApart($0) } ?? true
        }?.code
    }

    private func isApart(_ outcome: Outcome) -> Bool { ResultView(outcome).tone == .na }

    private func registration(_ h: HTMLWriter, _ frame: Frame) {
        guard own.campaign.procedure.hasRegistration, own.dossier.state != .invited,
            own.obstacle(.changeRegistration, .changeRegistration) == nil
        else { return }
        h.p {
            h.a(frame(DossierWords.changeRegistration), .href(frame.link(own.link.adding("register"))))
        }
    }

    private func questions(_ h: HTMLWriter, _ frame: Frame) {
        guard !own.questions.isEmpty else { return }
        h.h2(frame(DossierWords.questions), .id("questions"))
        for question in own.questions {
            h.div(.class("question")) {
                h.p {
                    h.a(question.criterion, .href(frame.link(own.link(to: question.criterion))))
                    h.text(": " + question.text)
                }
                for answer in question.answers {
                    h.blockquote { h.p(answer.text) }
                }
                if own.obstacle(.answer, .answerVerifiers) == nil {
                    let id = "answer-\(question.entry.rawValue)"
                    let path = own.link.adding("questions").adding("\(question.entry.rawValue)")
                    h.form(.method(.post), .action(frame.link(path)), .class("steps")) {
                        frame.formToken.write(h)
                        key.write(h)
                        h.label(frame(DossierWords.answer), .for(id))
                        h.textarea("", .id(id), .name("answer"), .rows(3), .maxLength(4_000), .class("wide"))
                        h.p { h.button(frame(DossierWords.sendAnswer), .class("btn second"), .type(.submit)) }
                    }
                }
            }
        }
    }

    // MARK: - The criteria

    private func groups(_ h: HTMLWriter, _ frame: Frame) {
        for place in own.plan.top { node(own.plan.nodes[place].node, h, frame, depth: 0) }
    }

    private func node(_ node: Node, _ h: HTMLWriter, _ frame: Frame, depth: Int) {
        guard let group = node.group else {
            h.ol(.class("tasks")) { task(node, h, frame) }
            return
        }
        if depth == 0 {
            h.h2 { heading(node, h, frame) }
        } else {
            h.h3 { heading(node, h, frame) }
        }
        let criteria = group.children.filter { $0.group == nil }
        if !criteria.isEmpty {
            h.ol(.class("tasks")) {
                for criterion in criteria { task(criterion, h, frame) }
            }
        }
        for child in group.children where child.group != nil { self.node(child, h, frame, depth: depth + 1) }
    }

    private func heading(_ node: Node, _ h: HTMLWriter, _ frame: Frame) {
        h.text("\(node.code). \(frame(node.title))")
        if let points = own.outcome(of: node.code)?.points {
            h.text(" ")
            ResultView(points).write(h, frame)
        }
    }

    private func task(_ node: Node, _ h: HTMLWriter, _ frame: Frame) {
        let filled = own.filled(node.code)
        let evidence = own.evidence.count { $0.criterion == node.code }
        h.li {
            h.span(node.code, .class("code"))
            h.div {
                h.a(frame(node.title), .href(frame.link(own.link(to: node.code))))
                h.p(.class("soft small")) {
                    h.text(
                        frame(
                            filled.asked == 0
                                ? DossierWords.counted
                                : DossierWords.filled(frame.number(filled.done), frame.number(filled.asked))
                        )
                    )
                    if evidence > 0 { h.text(" · " + frame(DossierWords.evidence(frame.number(evidence)))) }
                    if own.reasons[node.code] != nil {
                        h.text(" · ")
                        h.strong(frame(DossierWords.returnedHere))
                    }
                }
            }
            if !own.faults(of: node.code, frame.language).isEmpty {
                ResultView(.not, DossierWords.faulty).write(h, frame)
            } else if let outcome = own.outcome(of: node.code) {
                ResultView(outcome).write(h, frame)
            }
        }
    }

    private func ways(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(DossierWords.more))
        h.ul(.class("plain")) {
            h.li { h.a(frame(WhatIfWords.title), .href(frame.link(own.link.adding("what-if")))) }
            if own.isOpen {
                if hasOffers {
                    h.li { h.a(frame(OfferWords.title), .href(frame.link(own.link.adding("offers")))) }
                }
                h.li { h.a(frame(DossierWords.paste), .href(frame.link(own.link.adding("paste")))) }
                if own.earlier != nil, own.obstacle(.carryOver, .carryOver) == nil {
                    h.li {
                        h.form(.method(.post), .action(frame.link(own.link.adding("carry-over")))) {
                            frame.formToken.write(h)
                            key.write(h)
                            h.button(frame(DossierWords.carryOver), .class("plain"), .type(.submit))
                        }
                        h.span(frame(DossierWords.carryOverHint), .class("soft"))
                    }
                }
            }
            h.li { h.a(frame(DossierWords.history), .href(frame.link(own.link.adding("history")))) }
        }
    }
}
