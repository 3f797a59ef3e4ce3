import Quantities
import Territory

/// Reads the attributes that may be said of units: `attribute,tier,values,not_before,vietnamese,english,source`.
struct AttributeFile {
    static let columns = ["attribute", "tier", "values", "not_before", "vietnamese", "english", "source"]
    private static let tiers: [(String, Tier)] = [
        ("province", .province), ("district", .district), ("commune", .commune),
    ]

    let attributes: [UnitAttribute]
    let faults: [TerritoryFileFault]

    init(_ table: PublishedTable, file: String) {
        var rows = NamedTable(table, file: file, columns: Self.columns)
        var cells = CellReader(file: file, columns: Self.columns)
        var attributes: [UnitAttribute] = []
        rows.forEachRow { row in
            guard let name = cells.attribute(row, 0) else { return }
            let tier = cells.word(row, 1, among: Self.tiers.map(\.0))
            let notBefore = cells.date(row, 3, optional: true)
            let vietnamese = cells.text(row, 4)
            let english = cells.text(row, 5)
            let source = cells.text(row, 6)
            guard let tier = Self.tiers.first(where: { $0.0 == tier })?.1, let vietnamese, let english,
                let source
            else { return }
            attributes.append(
                UnitAttribute(
                    name: name,
                    tier: tier,
                    values: row.text(2).split(separator: "|").map(String.init),
                    notBefore: notBefore,
                    vietnamese: vietnamese,
                    english: english,
                    source: source
                )
            )
        }
        self.attributes = attributes
        faults = rows.faults + cells.faults
    }
}

extension CellReader {
    mutating func attribute(_ row: PlainRow, _ column: Int) -> AttributeName? {
        if let name = AttributeName(row.text(column)) { return name }
        report(row, column, .text(atMost: 40))
        return nil
    }
}
