/// A dossier with its values and where they put it.
package struct DossierStanding: Sendable {
    package let dossier: Dossier
    package let campaign: Campaign
    package let sheet: DossierSheet
    package let standing: Standing
}
