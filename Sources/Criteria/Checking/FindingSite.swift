/// Where the checker is looking: a node as it is applied, or as one of its readings prints it.
package struct FindingSite: Sendable {
    package let criterion: String?
    package let at: String?
    /// The reading whose printed rule is looked at; `nil` for what is applied.
    package let printedBy: String?

    package init(criterion: String?, at: String?, printedBy: String?) {
        self.criterion = criterion
        self.at = at
        self.printedBy = printedBy
    }

    package init(_ node: Node) {
        self.init(criterion: node.code, at: node.print.at, printedBy: nil)
    }

    package init(_ node: Node, printedBy reading: Reading) {
        self.init(criterion: node.code, at: reading.at ?? node.print.at, printedBy: reading.id)
    }

    package func finding(_ kind: Finding.Kind, vi: String, en: String) -> Finding {
        Finding(
            kind: kind,
            criterion: criterion,
            at: at,
            text: Text(vi: vi, en: en),
            reading: printedBy,
            isAboutPrinted: printedBy != nil
        )
    }
}
