import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// One figure of a criterion as a field: its letter and title, where to take it from, what is in it.
struct FigureField {
    let input: Input
    /// As it stands in the dossier or was typed a moment ago.
    let text: String
    /// What the person sees was entered as this entry.
    let seen: EnteredValue?
    let sentences: [String]
    /// What others entered meanwhile.
    let conflict: String?

    /// The names of fields begin so, that they can be told from others.
    static func name(_ letter: String) -> String { "v." + letter }
    static func seenName(_ letter: String) -> String { "s." + letter }

    private var id: String { "v-" + input.letter }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let isFaulty = !sentences.isEmpty || conflict != nil
        if case .yesNo = input.kind {
            h.fieldset(.class(isFaulty ? "field bad" : "field"), .id(id)) {
                h.legend { caption(h, frame) }
                notes(h, frame)
                choices(h, frame)
            }
        } else {
            h.div(.class(isFaulty ? "field bad" : "field")) {
                h.label(.for(id)) { caption(h, frame) }
                notes(h, frame)
                if case .choice(let options) = input.kind {
                    list(options, h, frame)
                } else {
                    number(h, frame, isFaulty)
                }
            }
        }
        h.input(
            .type(.hidden),
            .name(FigureField.seenName(input.letter)),
            .value("\(seen?.entry.rawValue ?? 0)")
        )
    }

    private func caption(_ h: HTMLWriter, _ frame: Frame) {
        h.span(input.letter, .class("letter"))
        h.text(" " + frame(input.title))
    }

    private func notes(_ h: HTMLWriter, _ frame: Frame) {
        h.div(.id(id + "-hint")) {
            if let from = input.figuresFrom { h.p(frame(EntryFormWords.from(from)), .class("hint")) }
            if let note = input.note { h.p(frame(note), .class("hint")) }
            if let seen, !seen.source.isEmpty {
                h.p(frame(EntryFormWords.source(seen.source)), .class("hint"))
            }
            if let conflict { h.p(frame(EntryFormWords.conflict(conflict)), .class("fault")) }
            for sentence in sentences { h.p(sentence, .class("fault")) }
        }
    }

    private func number(_ h: HTMLWriter, _ frame: Frame, _ isFaulty: Bool) {
        let isCount = if case .count = input.kind { true } else { false }
        h.div(.class("figure")) {
            h.input(
                .id(id),
                .name(FigureField.name(input.letter)),
                .type(.text),
                .keyboard(isCount ? .numeric : .decimal),
                .autocomplete("off"),
                .maxLength(400),
                .value(text),
                .describedBy(id + "-hint"),
                isFaulty ? .invalid : .none
            )
            if let unit { h.span(unit, .class("soft")) }
            if let shown = TypedFigure.readBack(text, frame) { h.span("= " + shown, .class("soft")) }
        }
    }

    private var unit: String? {
        if case .money(let unit) = input.kind { return unit.rawValue }
        return input.unit
    }

    private func choices(_ h: HTMLWriter, _ frame: Frame) {
        let options = [("1", EntryFormWords.yes), ("0", EntryFormWords.no), ("", EntryFormWords.unanswered)]
        let isKnown = ["", "0", "1"].contains(plain)
        for (value, words) in options {
            let own = "\(id)-\(value)"
            h.p(.class("choice")) {
                h.input(
                    .type(.radio),
                    .id(own),
                    .name(FigureField.name(input.letter)),
                    .value(value),
                    .checked(plain == value)
                )
                h.label(frame(words), .for(own))
            }
        }
        if !isKnown || text == EntryFormWords.notApplicableCell { other(h, frame) }
    }

    /// A value that is none of the usual answers stays choosable as it is.
    private func other(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("choice")) {
            h.input(
                .type(.radio),
                .id(id + "-other"),
                .name(FigureField.name(input.letter)),
                .value(text),
                .checked(true)
            )
            h.label(text, .for(id + "-other"))
        }
    }

    /// Yes and no in the way the buttons say them.
    private var plain: String {
        switch text.lowercased() {
        case "1", "true", "có", "yes": "1"
        case "0", "false", "không", "no": "0"
        default: text
        }
    }

    private func list(_ options: [Input.Option], _ h: HTMLWriter, _ frame: Frame) {
        let isKnown = text.isEmpty || options.contains { $0.id == text }
        h.select(.id(id), .name(FigureField.name(input.letter)), .describedBy(id + "-hint")) {
            h.option(frame(EntryFormWords.unanswered), .value(""), .selected(text.isEmpty))
            for option in options {
                h.option(frame(option.title), .value(option.id), .selected(option.id == text))
            }
            if !isKnown { h.option(text, .value(text), .selected(true)) }
        }
    }
}
