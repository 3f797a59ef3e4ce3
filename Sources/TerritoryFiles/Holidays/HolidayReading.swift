package import Quantities
import Territory

/// Days off read from files, `day,kind,occasion,source`, with every fault told.
package struct HolidayReading: Sendable {
    package static let columns = ["day", "kind", "occasion", "source"]
    private static let occasionColumns = ["name", "english", "days", "from_year", "until_year", "source"]
    private static let years = 1900...2199

    /// `nil` when there is a fault.
    package let calendar: WorkingCalendar?
    package let faults: [TerritoryFileFault]

    private struct Place {
        let file: String
        let line: Int
        let texts: [String]
    }

    /// - Parameters:
    ///   - occasions: what the law gives, `name,english,days,from_year,until_year,source`.
    ///   - tables: lists of days, each with its file; a later one may settle what an earlier one left unsettled.
    package init(
        occasions: (PublishedTable, file: String),
        days tables: [(PublishedTable, file: String)]
    ) {
        var faults: [TerritoryFileFault] = []
        let occasions = Self.occasions(occasions.0, occasions.file, &faults)
        var listed: [(ListedDay, Place)] = []
        for table in tables {
            let more = Self.days(table.0, table.file, &faults)
            let settled = Set(more.map(\.0.day))
            listed.removeAll { $0.0.kind == .unsettled && settled.contains($0.0.day) }
            listed += more
        }
        guard faults.isEmpty else {
            (calendar, self.faults) = (nil, faults)
            return
        }
        do throws(CalendarFaults) {
            calendar = try WorkingCalendar(days: listed.map(\.0), occasions: occasions)
        } catch {
            calendar = nil
            faults = error.faults.map { Self.fault($0, listed.map(\.1), tables.last?.file ?? "") }
        }
        self.faults = faults
    }

    private static func occasions(
        _ table: PublishedTable,
        _ file: String,
        _ faults: inout [TerritoryFileFault]
    ) -> [HolidayOccasion] {
        var rows = NamedTable(table, file: file, columns: occasionColumns)
        var cells = CellReader(file: file, columns: occasionColumns)
        var occasions: [HolidayOccasion] = []
        rows.forEachRow { row in
            let name = cells.text(row, 0)
            let english = cells.text(row, 1)
            let days = cells.whole(row, 2, in: 0...30)
            let first = cells.whole(row, 3, in: years)
            let last = row.isBlank(4) ? years.upperBound : cells.whole(row, 4, in: years)
            let source = cells.text(row, 5)
            guard let name, let english, let days, let first, let last, let source else { return }
            guard first <= last else {
                cells.report(row, 4, .whole(first...years.upperBound))
                return
            }
            occasions.append(
                HolidayOccasion(
                    name: name,
                    english: english,
                    days: days,
                    years: first...last,
                    source: source
                )
            )
        }
        faults += (rows.faults + cells.faults).sorted { $0.line < $1.line }
        return occasions
    }

    private static func days(
        _ table: PublishedTable,
        _ file: String,
        _ faults: inout [TerritoryFileFault]
    ) -> [(ListedDay, Place)] {
        var rows = NamedTable(table, file: file, columns: columns)
        var cells = CellReader(file: file, columns: columns)
        var days: [(ListedDay, Place)] = []
        rows.forEachRow { row in
            let day = cells.date(row, 0, optional: false)
            let kind = cells.word(row, 1, among: ListedDay.Kind.allCases.map(\.rawValue))
            let occasion = cells.text(row, 2)
            let source = cells.text(row, 3)
            guard let day, let kind = kind.flatMap(ListedDay.Kind.init(rawValue:)), let occasion, let source
            else { return }
            days.append(
                (
                    ListedDay(day: day, kind: kind, occasion: occasion, source: source),
                    Place(file: file, line: row.line, texts: columns.indices.map { row.text($0) })
                )
            )
        }
        faults += (rows.faults + cells.faults).sorted { $0.line < $1.line }
        return days
    }

    private static func fault(_ fault: CalendarFault, _ places: [Place], _ file: String) -> TerritoryFileFault
    {
        guard let number = fault.place else {
            return TerritoryFileFault(
                file: file,
                line: 0,
                column: nil,
                value: "",
                expected: .calendar(fault.problem, other: nil)
            )
        }
        let place = places[number]
        var other: String?
        let column: Int
        switch fault.problem {
        case .unknownOccasion, .tooManyDays, .notByLaw: column = 2
        case .dayTwice(let first):
            column = 0
            other = "\(places[first].file):\(places[first].line)"
        case .notAWorkday, .notAWeekend, .notTheCompensation, .swapsUnequal: column = 0
        }
        return TerritoryFileFault(
            file: place.file,
            line: place.line,
            column: columns[column],
            value: place.texts[column],
            expected: .calendar(fault.problem, other: other)
        )
    }
}
