package import Database
package import Evaluation
package import Records

/// Gives what other sources say of figures that units claim: registers, platforms, other authorities.
package protocol OtherSources: Sendable {
    /// - Parameter units: the units asked about; values of others are passed over.
    func values(
        for campaign: Campaign,
        _ plan: Plan,
        units: [String],
        _ connection: Connection
    ) throws -> [OtherValue]
}

/// Tells which pieces of evidence have the same content.
package protocol EvidenceContents: Sendable {
    /// The digest of each piece's content; those that are not known are left out.
    func contents(of evidence: Set<String>, _ connection: Connection) throws -> [String: Digest]
}

/// What the risk list asks beside the dossiers themselves.
package struct RiskSources: Sendable {
    package let others: [any OtherSources]
    /// `nil`: pieces of evidence are the same when their identifiers are.
    package let contents: (any EvidenceContents)?

    package init(others: [any OtherSources] = [], contents: (any EvidenceContents)? = nil) {
        self.others = others
        self.contents = contents
    }
}
