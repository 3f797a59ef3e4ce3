import Criteria
import HTML

/// A question answered by one of a few: as round buttons one below the other, or as a list that opens.
struct Choice {
    struct Option {
        let value: String
        let label: String
        var hint: String?
    }

    let name: String
    let label: Text
    let options: [Option]
    var faults: [FieldFault] = []
    /// Stands before the name in identifiers, where a page has the same question in several forms.
    var prefix = ""

    private var id: String { prefix + name }
    private var own: [FieldFault] { faults.filter { $0.field == id } }

    /// As round buttons.
    func writeButtons(_ h: HTMLWriter, _ frame: Frame, isChosen: (String) -> Bool) {
        h.fieldset(.class(own.isEmpty ? "field" : "field bad"), .id(id)) {
            h.legend(frame(label))
            for fault in own { h.p(frame(fault.text), .class("fault")) }
            for option in options {
                let id = "\(self.id)-\(option.value)"
                h.div(.class("pick")) {
                    h.input(
                        .type(.radio),
                        .id(id),
                        .name(name),
                        .value(option.value),
                        .checked(isChosen(option.value)),
                        option.hint == nil ? .none : .describedBy(id + "-hint")
                    )
                    h.label(option.label, .for(id))
                    if let hint = option.hint { h.p(hint, .class("hint"), .id(id + "-hint")) }
                }
            }
        }
    }

    /// As a list that opens.
    func writeList(_ h: HTMLWriter, _ frame: Frame, isChosen: (String) -> Bool) {
        h.div(.class(own.isEmpty ? "field" : "field bad")) {
            h.label(frame(label), .for(id))
            for fault in own { h.p(frame(fault.text), .class("fault"), .id(id + "-fault")) }
            h.select(
                .id(id),
                .name(name),
                own.isEmpty ? .none : .invalid,
                own.isEmpty ? .none : .describedBy(id + "-fault")
            ) {
                for option in options {
                    h.option(option.label, .value(option.value), .selected(isChosen(option.value)))
                }
            }
        }
    }
}

extension HTMLWriter {
    /// A box to tick, with its words.
    func tick(_ name: String, _ value: String, _ label: String, isOn: Bool) {
        let id = value.isEmpty ? name : "\(name)-\(value)"
        div(.class("pick")) {
            input(.type(.checkbox), .id(id), .name(name), .value(value.isEmpty ? "1" : value), .checked(isOn))
            self.label(label, .for(id))
        }
    }
}
