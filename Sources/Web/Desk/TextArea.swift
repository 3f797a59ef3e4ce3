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
    /// Stands before the name in identifiers, where a page has the same question in several forms.
    var prefix = ""

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let id = prefix + name
        let own = faults.filter { $0.field == id }
        h.div(.class(own.isEmpty ? "field" : "field bad")) {
            h.label(frame(label), .for(id))
            if let hint { h.p(frame(hint), .class("hint"), .id(id + "-hint")) }
            for fault in own { h.p(frame(fault.text), .class("fault"), .id(id + "-fault")) }
            let describing = (hint == nil ? [] : [id + "-hint"]) + (own.isEmpty ? [] : [id + "-fault"])
            h.textarea(
                .id(id),
                .name(name),
                .rows(rows),
                .maxLength(4_000),
                own.isEmpty ? .none : .invalid,
                describing.isEmpty ? .none : .describedBy(describing.joined(separator: " "))
            ) { h.text(value) }
        }
    }
}
