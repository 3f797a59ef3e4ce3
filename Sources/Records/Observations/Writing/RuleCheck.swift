import Database
import Elements
import Quantities

/// Holds the values of a batch against parts and wholes that are recorded already.
///
/// Only elements that count in the same kind of period are compared here: which day of a state would go with which year is for the
/// evaluation to say.
struct RuleCheck {
    private let connection: Connection
    private let rules: ElementRules
    private let store: ObservationStore

    init(_ connection: Connection, _ rules: ElementRules) {
        self.connection = connection
        self.rules = rules
        store = ObservationStore(connection: connection)
    }

    /// - Returns: what is wrong within the batch, or between it and what stands; `nil` when nothing is.
    func refusals(
        _ batch: ObservationBatch,
        _ resolved: ResolvedBatch,
        upTo entry: EntryNumber
    ) throws -> RefusedRows? {
        let checker = BatchRules(rules)
        if let refused = checker.refusals(batch) { return refused }
        let figures = checker.figures(of: batch)
        var refused: [RefusedRows.Row] = []
        for rule in rules.parts {
            for (place, series) in batch.series.enumerated() {
                guard series.element == rule.part || series.element == rule.whole,
                    let own = figures[place], !own.isEmpty
                else { continue }
                let isPart = series.element == rule.part
                let other = isPart ? rule.whole : rule.part
                // Where the batch itself says the other, what stands is about to be replaced.
                let said = batch.series.firstIndex {
                    $0.element == other && $0.period == series.period && $0.stage == series.stage
                }
                let toldBySelf = said.flatMap { figures[$0] } ?? [:]
                let open = own.filter { toldBySelf[$0.key] == nil }
                guard !open.isEmpty, let id = try store.series(other, series.period, series.stage) else {
                    continue
                }
                let standing = try self.standing(id, open.keys.map { resolved.subjects[Int($0)] }, entry)
                for (subject, figure) in open {
                    guard let value = standing[resolved.subjects[Int(subject)]] else { continue }
                    guard isPart ? value < figure.value : figure.value < value else { continue }
                    var key = batch.key(of: figure.row)
                    if !isPart {
                        key = ObservationKey(
                            subject: key.subject,
                            element: rule.part,
                            period: key.period,
                            stage: key.stage
                        )
                    }
                    refused.append(
                        RefusedRows.Row(place: figure.row, refusal: BatchRules.refusal(rule, key))
                    )
                }
            }
        }
        guard !refused.isEmpty else { return nil }
        refused.sort { $0.place < $1.place }
        return RefusedRows(rows: Array(refused.prefix(RefusedRows.kept)), count: refused.count)
    }

    /// The numbers that stand for subjects in a series.
    private func standing(
        _ series: Int64,
        _ subjects: [Int64],
        _ entry: EntryNumber
    ) throws -> [Int64: Decimal] {
        var found: [Int64: Decimal] = [:]
        let resolutions = ResolutionStore(connection: connection)
        if subjects.count <= 8 {
            for subject in subjects {
                let heads = try store.heads(series: series, subject: subject, upTo: .last(of: entry))
                found[subject] = try Self.number(heads.map { SeriesHead($0) }[...]) {
                    try resolutions.standing(series: series, subject: subject, upTo: entry)?.source
                }
            }
            return found
        }
        let decisions = try resolutions.all(upTo: entry)
        try HeadsReader(connection: connection, usesSnapshots: true).each(of: [series], upTo: entry) {
            _,
            heads in
            var start = 0
            while start < heads.count {
                let subject = heads[start].subject
                let end = heads[start...].firstIndex { $0.subject != subject } ?? heads.count
                found[subject] = try Self.number(heads[start..<end]) { decisions.holder(series, subject) }
                start = end
            }
        }
        return found
    }

    private static func number(
        _ heads: ArraySlice<SeriesHead>,
        holder: () throws -> Int64?
    ) throws -> Decimal? {
        let resolved = heads.count > 1 ? try holder() : nil
        guard case .agreed(let head) = Claims.outcome(heads, resolved: resolved) else { return nil }
        return head.value.state == .known ? head.value.decimal : nil
    }
}
