package import Records

/// Something that may be drawn.
package struct SampleItem: Hashable, Sendable {
    package let dossier: Identifier<Dossier>
    /// `nil` where whole dossiers are drawn.
    package let criterion: String?
    package let stratum: SampleStratum
    /// The number of the submission that is drawn from.
    package let submission: Int

    package init(
        dossier: Identifier<Dossier>,
        criterion: String?,
        stratum: SampleStratum,
        submission: Int
    ) {
        self.dossier = dossier
        self.criterion = criterion
        self.stratum = stratum
        self.submission = submission
    }
}
