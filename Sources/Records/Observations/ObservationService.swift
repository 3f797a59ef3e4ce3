package import Elements

/// What can be done with observations: each verb first answers "may I, and if not, why", then does it in one command.
package struct ObservationService: Sendable {
    package let ledger: Ledger
    package let catalogue: ElementCatalogue
    /// What sets say of parts, wholes and bounds.
    package let rules: ElementRules
    package let access: ObservationAccess
    /// After so many observations snapshots are taken.
    let snapshotStep: Int

    package init(
        _ ledger: Ledger,
        catalogue: ElementCatalogue,
        rules: ElementRules,
        access: ObservationAccess = .operatorOnly,
        snapshotStep: Int = 16_384
    ) {
        self.ledger = ledger
        self.catalogue = catalogue
        self.rules = rules
        self.access = access
        self.snapshotStep = snapshotStep
    }

    func element(_ id: ElementID) throws(ObservationRefusal) -> DataElement {
        guard let element = catalogue.element(id) else { throw .unknownElement(id.rawValue) }
        return element
    }
}
