import Quantities
import Territory

/// Reads `competence.csv` and tells everything that is wrong with its form.
struct CompetenceReader {
    static let columns = ["set", "subject", "authority", "valid_from", "valid_until", "source"]

    let folder: String

    func read() throws(TerritoryFileFaults) -> Competence {
        var table = PlainTable(folder: folder, name: "competence.csv", columns: Self.columns)
        var cells = CellReader(file: table.file, columns: table.columns)
        var rules: [CompetenceRule] = []
        table.forEachRow { row in
            guard let set = cells.name(row, 0), let subject = cells.tier(row, 1),
                let authority = cells.tier(row, 2), let validity = cells.validity(row, 3, 4),
                let source = cells.name(row, 5)
            else { return }
            rules.append(
                CompetenceRule(
                    set: set,
                    subject: subject,
                    authority: authority,
                    validity: validity,
                    source: source
                )
            )
        }
        let faults = table.faults + cells.faults
        guard faults.isEmpty else { throw TerritoryFileFaults(faults) }
        return Competence(rules)
    }
}
