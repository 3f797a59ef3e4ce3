/// A dossier with its values and where they put it.
package struct DossierStanding: Sendable {
    package let dossier: Dossier
    package let campaign: Campaign
    package let sheet: DossierSheet
    /// The recognised levels of the units below; `nil` where the set does not count them.
    package let children: ChildLevels?
    package let standing: Standing
}
