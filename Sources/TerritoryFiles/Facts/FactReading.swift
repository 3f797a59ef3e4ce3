package import Territory

/// Facts of units read from files, `unit,attribute,value,valid_from,valid_until,source`, with every fault told.
///
/// A fact that has a fault is left out.
package struct FactReading: Sendable {
    package static let columns = ["unit", "attribute", "value", "valid_from", "valid_until", "source"]

    /// A fact that was taken, and the unit that it is about.
    package struct Entry: Hashable, Sendable {
        package let unit: Unit
        package let fact: UnitFact
        package let file: String
        package let line: Int
    }

    package let attributes: [UnitAttribute]
    package private(set) var facts = UnitFacts()
    /// In the order in which they were read.
    package private(set) var entries: [Entry] = []
    package private(set) var faults: [TerritoryFileFault] = []
    private let territory: Territory
    private var places: [UnitFact: String] = [:]

    /// - Parameter attributes: what may be said.
    package init(attributes: [UnitAttribute], territory: Territory) {
        self.attributes = attributes
        self.territory = territory
    }

    package func attribute(named name: AttributeName) -> UnitAttribute? {
        attributes.first { $0.name == name }
    }

    /// Takes the facts of one more file.
    package mutating func read(_ table: PublishedTable, file: String) {
        var rows = NamedTable(table, file: file, columns: Self.columns)
        var cells = CellReader(file: file, columns: Self.columns)
        rows.forEachRow { row in take(row, &cells) }
        faults += (rows.faults + cells.faults).sorted { $0.line < $1.line }
    }

    private mutating func take(_ row: PlainRow, _ cells: inout CellReader) {
        let code = cells.code(row, 0)
        let attribute = definition(row, &cells)
        let value = value(row, of: attribute, &cells)
        let validity = cells.validity(row, 3, 4)
        let source = cells.text(row, 5)
        guard let code, let attribute, let value, let validity, let source else { return }
        guard code.tier == attribute.tier else {
            cells.report(row, 0, .fact(.ofTier(attribute.tier)))
            return
        }
        if let first = attribute.notBefore, validity.from.map({ $0 < first }) ?? true {
            cells.report(row, 3, .fact(.notBefore(first)))
            return
        }
        let fact = UnitFact(
            code: code,
            attribute: attribute.name,
            value: value,
            validity: validity,
            source: source
        )
        do throws(UnitFactRefusal) {
            let unit = try facts.add(fact, territory: territory)
            entries.append(Entry(unit: unit, fact: fact, file: cells.file, line: row.line))
            places[fact] = "\(cells.file):\(row.line)"
        } catch {
            let history = Array(territory.history(of: code))
            switch error {
            case .noUnit: cells.report(row, 0, .fact(.noUnit(history)))
            case .noBeginning:
                guard let last = history.last else { return }
                cells.report(row, 3, .fact(.beginning(last)))
            case .overlaps(let other, _): cells.report(row, 3, .fact(.overlaps(place: places[other] ?? "")))
            }
        }
    }

    private func definition(_ row: PlainRow, _ cells: inout CellReader) -> UnitAttribute? {
        if let name = AttributeName(row.text(1)), let known = attribute(named: name) { return known }
        cells.report(row, 1, .fact(.noSuchAttribute(attributes.map(\.name.description))))
        return nil
    }

    private func value(
        _ row: PlainRow,
        of attribute: UnitAttribute?,
        _ cells: inout CellReader
    ) -> String? {
        guard let attribute, !attribute.values.isEmpty else { return cells.text(row, 2) }
        return cells.word(row, 2, among: attribute.values)
    }
}
