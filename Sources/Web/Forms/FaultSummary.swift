package import HTML

/// All that is wrong, above the form: each sentence leads to its field. Nothing when nothing is wrong.
package struct FaultSummary {
    let faults: [FieldFault]

    package init(_ faults: [FieldFault]) {
        self.faults = faults
    }

    package func write(_ h: HTMLWriter, _ frame: Frame) {
        guard !faults.isEmpty else { return }
        h.div(.class("note bad"), .role("alert"), .id("faults"), .tabindex(-1)) {
            h.h2(frame(FormWords.faults))
            h.ul {
                for fault in faults {
                    h.li { h.a(frame(fault.text), .href(.place(fault.field))) }
                }
            }
        }
    }
}
