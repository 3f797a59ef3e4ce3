package import Records

/// One line of a list of decisions: a dossier, and what the list says of it beside the results and the paper.
package struct DecisionLine: Hashable, Sendable {
    package let dossier: Identifier<Dossier>
    /// `nil` for what the figures and the council lead to.
    package let outcome: DecisionOutcome?
    /// In place of the paper's.
    package let number: String?
    /// In place of the paper's.
    package let reasons: String?
    /// The entry of the dossier's last step as the decider knew it; `nil` when he did not look.
    package let seen: EntryNumber?

    package init(
        _ dossier: Identifier<Dossier>,
        _ outcome: DecisionOutcome? = nil,
        number: String? = nil,
        reasons: String? = nil,
        seen: EntryNumber? = nil
    ) {
        self.dossier = dossier
        self.outcome = outcome
        self.number = number
        self.reasons = reasons
        self.seen = seen
    }
}

extension DecisionAct {
    /// The paper as a line has it.
    func changed(by line: DecisionLine) -> DecisionAct {
        DecisionAct(
            number: line.number ?? number,
            day: day,
            signatory: signatory,
            signer: signer,
            legalBasis: legalBasis,
            reasons: line.reasons ?? reasons,
            validFrom: validFrom,
            validUntil: validUntil
        )
    }
}
