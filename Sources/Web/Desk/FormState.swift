import Criteria
import HTML
import Records

/// A form as it stands: not sent yet, or sent and refused. What was typed stays.
struct FormState: Sendable {
    private let typed: Fields?
    let faults: [FieldFault]
    let randomness: Randomness

    init(_ typed: Fields?, faults: [FieldFault] = [], _ randomness: Randomness) {
        self.typed = typed
        self.faults = faults
        self.randomness = randomness
    }

    /// The same where the identifiers of fields begin with a prefix: for pages that have a question in several forms.
    func prefixed(_ prefix: String) -> FormState {
        let own = faults.map { $0.field == "main" ? $0 : FieldFault(prefix + $0.field, $0.text) }
        return FormState(typed, faults: own, randomness)
    }

    var wasSent: Bool { typed != nil }

    /// What a field holds: what was typed, else what it begins with.
    func value(_ name: String, _ beginning: String = "") -> String {
        guard let typed else { return beginning }
        return typed[name] ?? ""
    }

    /// Whether a box is ticked or a choice is made.
    func isChosen(_ name: String, _ value: String, atFirst: Bool = false) -> Bool {
        guard let typed else { return atFirst }
        return typed.values(name).contains(value)
    }

    /// Writes the form, with what every form carries.
    func write(
        _ h: HTMLWriter,
        _ frame: Frame,
        to action: Link,
        class name: String = "desk",
        _ content: () -> Void
    ) {
        h.form(.method(.post), .action(frame.link(action)), .class(name), .novalidate) {
            frame.formToken.write(h)
            FormKey(randomness).write(h)
            content()
        }
    }
}
