import Criteria
import Elements
import Tables

/// The columns of a file of observations: a column for each element, or one value a row.
struct ImportHeader {
    let columns: [ImportColumn]
    let faults: [ObservationFault]

    private static let words: [String: ImportColumn] = [
        "unit": .unit, "name": .name, "parent": .passedOver, "period": .period, "source": .source,
        "note": .note, "element": .element, "value": .value, "measure": .measure,
    ]

    init(_ names: [String], _ catalogue: ElementCatalogue, _ set: CriteriaSet?) {
        let known = Self.known(catalogue, set)
        var faults: [ObservationFault] = []
        var seen: Set<String> = []
        func report(_ name: String, _ expected: ObservationFault.Expected) {
            faults.append(
                ObservationFault(line: 1, unit: "", column: name, value: name, expected: expected)
            )
        }
        var columns: [ImportColumn] = []
        for name in names {
            let (plain, measure) = Self.measured(name)
            if !seen.insert(plain).inserted { report(name, .oneColumn) }
            switch known[plain] {
            case .values(let element, _, let isOfPreviousPeriod):
                columns.append(
                    .values(element, measure: measure, isOfPreviousPeriod: isOfPreviousPeriod)
                )
            case .some(let column) where measure == nil: columns.append(column)
            case .some, nil:
                columns.append(.passedOver)
                report(name, .knownColumn(nearest: Nearness.name(to: plain, among: known.keys.sorted())))
            }
        }
        let isOneARow = Self.place(of: .element, columns) != nil && Self.place(of: .value, columns) != nil
        let hasValues = columns.contains { if case .values = $0 { true } else { false } }
        // A column that was meant to be one has been told already.
        if !isOneARow, !hasValues, faults.isEmpty { report("", .valueColumn) }
        if Self.place(of: .unit, columns) == nil { report("", .unitColumn) }
        self.columns = columns
        self.faults = faults
    }

    enum Single { case unit, name, period, source, note, element, value, measure }

    /// The place of a column that stands at most once.
    func place(of single: Single) -> Int? { Self.place(of: single, columns) }

    private static func place(of single: Single, _ columns: [ImportColumn]) -> Int? {
        columns.firstIndex { column in
            switch (single, column) {
            case (.unit, .unit), (.name, .name), (.period, .period), (.source, .source), (.note, .note),
                (.element, .element), (.value, .value), (.measure, .measure):
                true
            default: false
            }
        }
    }

    private static func known(_ catalogue: ElementCatalogue, _ set: CriteriaSet?) -> [String: ImportColumn] {
        var known = words
        for attribute in set?.attributes ?? [] where known[attribute.name] == nil {
            known[attribute.name] = .passedOver
        }
        for element in catalogue.elements {
            known[element.id.rawValue] = .values(element, measure: nil, isOfPreviousPeriod: false)
        }
        guard let set else { return known }
        let sources = catalogue.sources(of: set)
        let inputsOf = Dictionary(grouping: sources, by: \.input.code).mapValues(\.count)
        for (input, source) in sources {
            guard let source else { continue }
            let column = ImportColumn.values(
                source.element,
                measure: nil,
                isOfPreviousPeriod: source.isOfPreviousPeriod
            )
            known[input.column] = column
            if inputsOf[input.code] == 1 { known[input.code] = column }
        }
        return known
    }

    /// `name [measure]` in two.
    private static func measured(_ name: String) -> (name: String, measure: String?) {
        guard name.hasSuffix("]"), let open = name.lastIndex(of: "[") else { return (name, nil) }
        let measure = name[name.index(after: open)...].dropLast()
        var plain = name[..<open]
        while plain.last == " " { plain.removeLast() }
        return measure.isEmpty ? (name, nil) : (String(plain), String(measure))
    }
}
