import Elements
import Quantities
import Tables
import Territory

/// A file of observations while it is read, line by line.
struct ImportReading {
    private let reader: ObservationFileReader
    private let header: ImportHeader
    private let rows: CSVRows
    private var batch = ObservationBatch()
    private var places: [ObservationFile.Place] = []
    private var units: [Int32: String] = [:]
    private var faults: [ObservationFault] = []
    private var faultCount = 0

    // What was seen before, by place in the batch.
    private var series: [ObservationBatch.Series: Int32] = [:]
    private var subjects: [ObservedSubject: Int32] = [:]
    private var sources: [String: Int32] = [:]
    private var readers: [ElementID: ValueReader] = [:]

    init(_ reader: ObservationFileReader, header: ImportHeader, _ rows: CSVRows) {
        self.reader = reader
        self.header = header
        self.rows = rows
    }

    mutating func file() throws(ObservationFaults) -> ObservationFile {
        for fault in header.faults { report(fault) }
        // Where neither units nor values are named it is another sort of file, and its lines have nothing to say.
        let isStrange = [ObservationFault.Expected.unitColumn, .valueColumn].allSatisfy { expected in
            header.faults.contains { $0.expected == expected }
        }
        for fault in isStrange ? [] : rows.faults.kept {
            report(
                ObservationFault(
                    line: fault.line,
                    unit: fault.unit,
                    column: fault.column,
                    value: fault.value,
                    expected: .form(fault.expected)
                )
            )
        }
        if !isStrange { faultCount += rows.faults.count - rows.faults.kept.count }
        if header.faults.isEmpty {
            batch.reserve(rows.rows.count * max(1, header.columns.count - 2))
            for row in rows.rows { read(row) }
        }
        let file = ObservationFile(batch: batch, places: places, units: units, columns: rows.names)
        let refused = BatchRules(reader.rules).refusals(batch)
        if let refused {
            for fault in file.faults(refused).faults { report(fault) }
            faultCount += refused.count - refused.rows.count
        }
        guard faultCount == 0 else {
            throw ObservationFaults(
                faults: faults.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }.map(\.element),
                count: faultCount
            )
        }
        return file
    }

    // MARK: - Rows

    private mutating func read(_ row: CSVRow) {
        let unit = cell(row, .unit)
        let period = period(row, unit)
        let subject = period.flatMap { self.subject(row, unit, $0) }
        let source = source(row, unit)
        let note = text(row, .note, unit)
        units[Int32(row.line)] = unit
        // Columns of the set that ask for one element must agree; the first of them is recorded.
        var first: [Int32: (column: Int, text: String)] = [:]
        for (place, column) in header.columns.enumerated() {
            let element: DataElement
            let measure: String?
            var isOfPreviousPeriod = false
            switch column {
            case .values(let named, let unit, let before):
                (element, measure, isOfPreviousPeriod) = (named, unit, before)
            case .value:
                guard let named = namedElement(row, unit) else { continue }
                (element, measure) = (named, header.place(of: .measure).map { trimmed(row.cells[$0]) })
            case .unit, .name, .period, .source, .note, .element, .measure, .passedOver: continue
            }
            let text = trimmed(row.cells[place])
            guard !text.isEmpty else { continue }
            // Values are judged even where the row itself cannot be taken.
            let own = period.flatMap { self.period(of: element, $0, isOfPreviousPeriod, row, place) }
            let said = value(text, measure == "" ? nil : measure, element, row, place)
            guard let own, let said, let subject, let source else { continue }
            let series = self.series(element, own)
            if let other = first[series] {
                if other.text != text {
                    report(
                        row,
                        unit,
                        place,
                        text,
                        .sameAs(column: rows.names[other.column], value: other.text)
                    )
                }
                continue
            }
            first[series] = (place, text)
            batch.add(
                said.value,
                series: series,
                subject: subject,
                source: source,
                given: said.given,
                note: note
            )
            places.append(ObservationFile.Place(line: Int32(row.line), column: Int32(place)))
        }
    }

    private func cell(_ row: CSVRow, _ single: ImportHeader.Single) -> String {
        header.place(of: single).map { trimmed(row.cells[$0]) } ?? ""
    }

    private func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    private mutating func series(_ element: DataElement, _ period: Period) -> Int32 {
        let key = ObservationBatch.Series(
            element: element.id,
            period: period,
            stage: reader.request.stage
        )
        if let known = series[key] { return known }
        let place = batch.add(key)
        series[key] = place
        return place
    }

    // MARK: - What a row is about

    private mutating func period(_ row: CSVRow, _ unit: String) -> Period? {
        let place = header.place(of: .period)
        let text = cell(row, .period)
        let period: Period?
        if text.isEmpty {
            period = reader.request.period
        } else {
            period = Period(text)
        }
        guard let period else {
            report(row, unit, place, text, .period)
            return nil
        }
        guard period.firstDay <= reader.today else {
            report(row, unit, place, period.description, .begunPeriod(today: reader.today))
            return nil
        }
        if let day = reader.request.day, !period.contains(Period(day)) {
            report(row, unit, place, day.description, .dayWithin(period))
            return nil
        }
        return period
    }

    /// The period that an element is observed in: a state on a day needs the day.
    private mutating func period(
        of element: DataElement,
        _ period: Period,
        _ isOfPreviousPeriod: Bool,
        _ row: CSVRow,
        _ place: Int
    ) -> Period? {
        let unit = cell(row, .unit)
        if element.period == .day {
            if let day = reader.request.day, !isOfPreviousPeriod { return Period(day) }
            guard let own = isOfPreviousPeriod ? period.previous : period else {
                report(row, unit, place, period.description, .periodKind(.day))
                return nil
            }
            guard own.kind == .day || own.lastDay <= reader.today else {
                report(row, unit, place, period.description, .dayOfState(today: reader.today))
                return nil
            }
            return Period(own.lastDay)
        }
        guard period.kind == element.period, let own = isOfPreviousPeriod ? period.previous : period else {
            report(row, unit, place, period.description, .periodKind(element.period))
            return nil
        }
        return own
    }

    private mutating func subject(_ row: CSVRow, _ unit: String, _ period: Period) -> Int32? {
        switch ImportSubject(reader, period).subject(unit, name: cell(row, .name)) {
        case .failure(let refusal):
            let place = refusal.isAboutName ? header.place(of: .name) : header.place(of: .unit)
            report(row, unit, place, refusal.isAboutName ? cell(row, .name) : unit, refusal.expected)
            return nil
        case .success(let subject):
            if let known = subjects[subject] { return known }
            let place = batch.add(subject)
            subjects[subject] = place
            return place
        }
    }

    private mutating func source(_ row: CSVRow, _ unit: String) -> Int32? {
        let text = cell(row, .source)
        if let known = sources[text] { return known }
        let source = text.isEmpty ? reader.request.source : ObservationSource(rawValue: text)
        guard let source else {
            report(row, unit, header.place(of: .source), text, .source)
            return nil
        }
        let place = batch.add(source)
        sources[text] = place
        return place
    }

    private mutating func text(_ row: CSVRow, _ single: ImportHeader.Single, _ unit: String) -> String? {
        let text = cell(row, single)
        guard !text.isEmpty else { return nil }
        guard text.unicodeScalars.count <= 2_000 else {
            report(row, unit, header.place(of: single), text, .text)
            return nil
        }
        return text
    }

    private mutating func namedElement(_ row: CSVRow, _ unit: String) -> DataElement? {
        let text = cell(row, .element)
        if let element = ElementID(rawValue: text).flatMap({ reader.catalogue.element($0) }) {
            return element
        }
        let nearest = Nearness.name(to: text, among: reader.catalogue.elements.map(\.id.rawValue))
        report(row, unit, header.place(of: .element), text, .element(nearest: nearest))
        return nil
    }

    // MARK: - Values

    private mutating func value(
        _ text: String,
        _ measure: String?,
        _ element: DataElement,
        _ row: CSVRow,
        _ place: Int
    ) -> (value: ObservedValue, given: GivenValue?)? {
        if text == "?" { return (.missing, nil) }
        if let reason = Self.notApplicable(text) {
            guard reason.unicodeScalars.count <= 2_000 else {
                report(row, cell(row, .unit), place, text, .text)
                return nil
            }
            return (.notApplicable(reason: reason.isEmpty ? nil : reason), nil)
        }
        let values: ValueReader
        if let known = readers[element.id] {
            values = known
        } else {
            values = ValueReader(element)
            readers[element.id] = values
        }
        do throws(ValueRefusal) {
            let value = try values.value(text, in: measure)
            let isOther = measure != nil && measure != element.unit
            return (.known(value), isOther ? measure.map { GivenValue(text: text, unit: $0) } : nil)
        } catch {
            report(row, cell(row, .unit), place, text, .value(error))
            return nil
        }
    }

    /// The reason behind `KAD:`; empty for `KAD` alone; `nil` for anything else.
    private static func notApplicable(_ text: String) -> String? {
        let bytes = Array(text.utf8.prefix(4))
        guard bytes.count >= 3, bytes.prefix(3).map({ $0 & 0xDF }).elementsEqual("KAD".utf8) else {
            return nil
        }
        if bytes.count == 3 { return "" }
        guard bytes[3] == UInt8(ascii: ":") else { return nil }
        return String(text.dropFirst(4).drop { $0 == " " })
    }

    // MARK: - Faults

    private mutating func report(
        _ row: CSVRow,
        _ unit: String,
        _ column: Int?,
        _ value: String,
        _ expected: ObservationFault.Expected
    ) {
        report(
            ObservationFault(
                line: row.line,
                unit: unit,
                column: column.map { rows.names[$0] },
                value: value,
                expected: expected
            )
        )
    }

    private mutating func report(_ fault: ObservationFault) {
        faultCount += 1
        if faults.count < ObservationFaults.kept { faults.append(fault) }
    }
}
