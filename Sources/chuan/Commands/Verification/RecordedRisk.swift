import Assessment
import Criteria

/// What the list of what to look at first asks beside the dossiers: observations of other sources, and which files are the same.
enum RecordedRisk {
    /// - Throws: ``Stop`` after the reason was told.
    static func sources(_ language: Language) throws -> RiskSources {
        RiskSources(
            others: [
                RecordedFigures(try DataLibrary.elements(language), try UnitsOptions.load(language))
            ],
            contents: RecordedContents()
        )
    }
}
