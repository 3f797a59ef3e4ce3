/// Which tier decides on units of a tier under a criteria set, during a period, and where that is said.
package struct CompetenceRule: Hashable, Sendable {
    /// The id of the criteria set; sets derived from it follow it.
    package let set: String
    /// The tier of the units that are decided on.
    package let subject: Tier
    package let authority: Tier
    package let validity: UnitPeriod
    package let source: String

    package init(set: String, subject: Tier, authority: Tier, validity: UnitPeriod, source: String) {
        self.set = set
        self.subject = subject
        self.authority = authority
        self.validity = validity
        self.source = source
    }
}
