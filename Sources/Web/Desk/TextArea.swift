import Criteria
import HTML

/// A question that is answered in a few lines.
struct TextArea {
    let name: String
    let label: Text
    var hint: Text?
    var value = ""
    var faults: [FieldFault] = []
    var rows = 3

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let own = faults.filter { $0.field == name }
        h.div(.class(own.isEmpty ? "field" : "field bad")) {
            h.label(frame(label), .for(name))
            if let hint { h.p(frame(hint), .class("hint"), .id(name + "-hint")) }
            for fault in own { h.p(frame(fault.text), .class("fault"), .id(name + "-fault")) }
            let describing = (hint == nil ? [] : [name + "-hint"]) + (own.isEmpty ? [] : [name + "-fault"])
            h.textarea(
                .id(name),
                .name(name),
                .rows(rows),
                .maxLength(4_000),
                own.isEmpty ? .none : .invalid,
                describing.isEmpty ? .none : .describedBy(describing.joined(separator: " "))
            ) { h.text(value) }
        }
    }
}
