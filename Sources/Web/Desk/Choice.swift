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

    /// As round buttons.
    func writeButtons(_ h: HTMLWriter, _ frame: Frame, isChosen: (String) -> Bool) {
        let own = faults.filter { $0.field == name }
        h.fieldset(.class(own.isEmpty ? "field" : "field bad"), .id(name)) {
            h.legend(frame(label))
            for fault in own { h.p(frame(fault.text), .class("fault")) }
            for option in options {
                let id = "\(name)-\(option.value)"
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
        let own = faults.filter { $0.field == name }
        h.div(.class(own.isEmpty ? "field" : "field bad")) {
            h.label(frame(label), .for(name))
            for fault in own { h.p(frame(fault.text), .class("fault"), .id(name + "-fault")) }
            h.select(
                .id(name),
                .name(name),
                own.isEmpty ? .none : .invalid,
                own.isEmpty ? .none : .describedBy(name + "-fault")
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
