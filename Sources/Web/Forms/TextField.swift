package import Criteria
package import HTML

/// A question that is answered on one line: its label, how to answer, what is wrong, the field.
package struct TextField {
    let name: String
    let label: Text
    var hint: Text?
    var value = ""
    /// Of this field; others are left out.
    var faults: [FieldFault] = []
    /// Stands before the name in identifiers, where a page has the same question in several forms.
    var prefix = ""
    var attributes: [HTML.Attribute] = []

    package init(
        _ name: String,
        _ label: Text,
        hint: Text? = nil,
        value: String = "",
        faults: [FieldFault] = [],
        prefix: String = "",
        _ attributes: HTML.Attribute...
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.faults = faults.filter { $0.field == prefix + name }
        self.prefix = prefix
        self.attributes = attributes
    }

    package func write(_ h: HTMLWriter, _ frame: Frame) {
        let isFaulty = !faults.isEmpty
        let id = prefix + name
        h.div(.class(isFaulty ? "field bad" : "field")) {
            h.label(frame(label), .for(id))
            if let hint { h.p(frame(hint), .class("hint"), .id(id + "-hint")) }
            for (place, fault) in faults.enumerated() {
                h.p(frame(fault.text), .class("fault"), .id("\(id)-fault-\(place)"))
            }
            let describing =
                (hint == nil ? [] : [id + "-hint"]) + faults.indices.map { "\(id)-fault-\($0)" }
            h.input(
                [.id(id), .name(name), .invalid.when(isFaulty)]
                    + (value.isEmpty ? [] : [.value(value)])
                    + (describing.isEmpty ? [] : [.describedBy(describing.joined(separator: " "))])
                    + attributes
            )
        }
    }
}
