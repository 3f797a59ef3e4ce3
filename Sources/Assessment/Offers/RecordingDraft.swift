import Criteria
import Elements
import Quantities
import Records

/// Observations that dossiers lead to, before they are recorded.
struct RecordingDraft: Sendable {
    private struct Row: Sendable {
        let unit: String
        let column: String
        let subject: ObservedSubject
        let series: ObservationBatch.Series
        let source: ObservationSource
        let value: ObservedValue
    }

    /// What was known when the dossiers were read: what others said later is not corrected.
    private let seen: EntryNumber
    private var rows: [Row] = []
    private var omissions: [RecordingSummary.Omission] = []

    init(seen: EntryNumber) { self.seen = seen }

    /// Adds the figures of one dossier. Figures that one element answers and that say different things are left out.
    mutating func add(
        _ sheet: DossierSheet,
        _ stage: ValueStage,
        _ inputs: ElementInputs,
        of subject: ObservedSubject,
        _ unit: String,
        at observed: ObservationStage,
        from source: ObservationSource
    ) {
        let values = sheet.values(stage)
        var found: [ObservationBatch.Series: [(column: String, text: String, value: ObservedValue)]] = [:]
        var order: [ObservationBatch.Series] = []
        for input in inputs.inputs {
            guard let value = values[input.key], !value.text.isEmpty else { continue }
            // The day on which the unit said it, also where verifiers entered the right figure later: the state is the same one.
            let said = sheet.claimed[input.key]?.day ?? value.day
            guard let period = input.period(of: said) else {
                omit(unit, input.key.column, Self.beforePeriod(input.period))
                continue
            }
            let reading: ObservedValue
            do throws(ValueRefusal) {
                reading =
                    value.text.uppercased() == "KAD"
                    ? .notApplicable(reason: nil) : .known(try ValueReader(input.element).value(value.text))
            } catch {
                omit(unit, input.key.column, Text(vi: error.text(.vi), en: error.text(.en)))
                continue
            }
            let series = ObservationBatch.Series(
                element: input.element.id,
                period: period,
                stage: observed
            )
            if found[series] == nil { order.append(series) }
            found[series, default: []].append((input.key.column, value.text, reading))
        }
        for series in order {
            guard let said = found[series], let first = said.first else { continue }
            if let other = said.dropFirst().first(where: { !Offer.isSame($0.text, first.text) }) {
                omit(unit, first.column, Self.disagreement(first.column, other.column, series.element))
                continue
            }
            rows.append(
                Row(
                    unit: unit,
                    column: first.column,
                    subject: subject,
                    series: series,
                    source: source,
                    value: first.value
                )
            )
        }
    }

    /// Records everything that can be; what is refused is left out and told.
    func record(
        with service: ObservationService
    ) async throws -> (summary: BatchSummary?, omissions: [RecordingSummary.Omission]) {
        var (rows, omissions) = (rows, omissions)
        let actor = Actor(.program, from: Origin(.job))
        while !rows.isEmpty {
            do {
                let summary = try await service.record(
                    Self.batch(rows),
                    existing: .correct(seen: seen),
                    by: actor
                )
                return (summary, omissions)
            } catch let refused as RefusedRows {
                let places = Set(refused.rows.map(\.place))
                for row in refused.rows {
                    omissions.append(
                        RecordingSummary.Omission(
                            unit: rows[row.place].unit,
                            column: rows[row.place].column,
                            why: row.refusal.text
                        )
                    )
                }
                rows = rows.enumerated().filter { !places.contains($0.offset) }.map(\.element)
            }
        }
        return (nil, omissions)
    }

    private static func batch(_ rows: [Row]) -> ObservationBatch {
        var batch = ObservationBatch()
        batch.reserve(rows.count)
        var series: [ObservationBatch.Series: Int32] = [:]
        var subjects: [ObservedSubject: Int32] = [:]
        var sources: [ObservationSource: Int32] = [:]
        for row in rows {
            let ofSeries = series[row.series] ?? batch.add(row.series)
            let ofSubject = subjects[row.subject] ?? batch.add(row.subject)
            let ofSource = sources[row.source] ?? batch.add(row.source)
            (series[row.series], subjects[row.subject], sources[row.source]) = (ofSeries, ofSubject, ofSource)
            batch.add(row.value, series: ofSeries, subject: ofSubject, source: ofSource)
        }
        return batch
    }

    private mutating func omit(_ unit: String, _ column: String, _ why: Text) {
        omissions.append(RecordingSummary.Omission(unit: unit, column: column, why: why))
    }

    private static func beforePeriod(_ period: Period) -> Text {
        Text(
            vi: "nhập trước khi kỳ \(period) bắt đầu",
            en: "entered before the period \(period) began"
        )
    }

    private static func disagreement(_ one: String, _ other: String, _ element: ElementID) -> Text {
        Text(
            vi: "\(one) và \(other) cùng hỏi \(element) mà khác nhau",
            en: "\(one) and \(other) both ask for \(element) and differ"
        )
    }
}

extension ElementInputs.Input {
    /// What an observation said on a day is of; `nil` when the period had not begun.
    fileprivate func period(of said: CivilDate) -> Period? {
        guard period.firstDay <= said else { return nil }
        return element.period == .day ? Period(min(said, period.lastDay)) : period
    }
}
