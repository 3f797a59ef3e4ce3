import Criteria
package import Elements
package import Quantities
package import Tables
package import Territory

/// Reads a file of observations and tells everything that is wrong with it, before anything is recorded.
package struct ObservationFileReader: Sendable {
    let request: ImportRequest
    let catalogue: ElementCatalogue
    let rules: ElementRules
    let territory: Territory
    let today: CivilDate

    package init(
        _ request: ImportRequest,
        catalogue: ElementCatalogue,
        rules: ElementRules,
        territory: Territory,
        today: CivilDate
    ) {
        self.request = request
        self.catalogue = catalogue
        self.rules = rules
        self.territory = territory
        self.today = today
    }

    /// - Throws: every fault found, in the order of the file.
    package func read(_ rows: CSVRows) throws(ObservationFaults) -> ObservationFile {
        var reading = ImportReading(self, header: ImportHeader(rows.names, catalogue, request.set), rows)
        return try reading.file()
    }
}
