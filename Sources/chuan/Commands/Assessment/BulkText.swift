import Assessment
import Criteria
import Database
import Records

/// What came of a step for many dossiers, with the units by name.
struct BulkText: Sendable {
    let done: Int
    let entry: EntryNumber?
    let refused: [(unit: String, why: Text)]

    init(_ outcome: BulkOutcome, _ dossiers: [Identifier<Dossier>: Dossier]) {
        done = outcome.done.count
        entry = outcome.entry
        refused = outcome.refused.map { (dossiers[$0.dossier]?.participant.unit ?? "", $0.why.text) }
    }

    /// The refusals, those of one reason together: a province refused for one reason is one line.
    var lines: [Text] {
        var order: [String] = []
        var units: [String: (why: Text, units: [String])] = [:]
        for one in refused {
            if units[one.why.vi] == nil { order.append(one.why.vi) }
            units[one.why.vi, default: (one.why, [])].units.append(one.unit)
        }
        return order.compactMap { units[$0] }.map { AssessmentWords.refused($0.units, $0.why) }
    }

    var json: JSON {
        .compact([
            ("entry", entry.map { .whole(Int($0.rawValue)) } ?? .null), ("done", .whole(done)),
            (
                "refused",
                .list(
                    refused.map { .object([("unit", .text($0.unit)), ("why", .text($0.why.vi))]) }
                )
            ),
        ])
    }

    /// Writes the refusals and the answer; a refusal ends the program with 2.
    func tell(_ words: (Int, Int) -> Text, _ room: RoomOptions) throws {
        for line in lines { Console.error(line(room.language)) }
        switch room.format {
        case .table: Console.print(words(done, done + refused.count)(room.language))
        case .json: try Console.write(json.rendered, to: "-", room.language)
        }
        if !refused.isEmpty { throw Stop.dataFaults }
    }
}
