import Database
import Quantities
import Records
import TestLoad

/// What a database must be like after the load on it was killed.
struct LoadCheck {
    struct Found: RowDecodable {
        let key: String
        let rows: Int
        let first: EntryNumber
        let last: EntryNumber
        let parts: Int

        init(row: Row) throws(DatabaseError) {
            key = try row[0]
            rows = try row[1]
            first = try row[2]
            last = try row[3]
            parts = try row[4]
        }
    }

    let round: Int
    /// Everything that is wrong, in words.
    private(set) var faults: [String] = []

    init(round: Int) {
        self.round = round
    }

    /// Holds what is in the database against what was told.
    ///
    /// - Parameters:
    ///   - kept: acknowledged commands with their entries; each must be there once, as a whole.
    ///   - refused: must not be there at all.
    ///   - open: neither; each may be there, as a whole, or not.
    mutating func check(
        kept: [String: EntryNumber],
        refused: Set<String>,
        open: [LoadCommand],
        _ database: Database
    ) async throws {
        let round = round
        let (found, entries, keys) = try await database.read { connection in
            (
                try connection.all(
                    Found.self,
                    """
                    SELECT key, count(*), min(entry), max(entry), count(DISTINCT part) FROM load_row
                    WHERE round = \(round) GROUP BY key
                    """
                ),
                try connection.values(
                    String.self,
                    "SELECT subject FROM journal WHERE subject_kind = 'load' AND subject LIKE \("load-\(round)-%")"
                ),
                try connection.values(
                    String.self,
                    "SELECT key FROM command_key WHERE key LIKE \("load-\(round)-%")"
                )
            )
        }
        let commands = Dictionary(
            uniqueKeysWithValues: (LoadCheck.commands(kept.keys, refused) + open).map { ($0.key, $0) }
        )
        for found in found {
            guard let command = commands[found.key] else {
                faults.append("\(found.key) was never asked for")
                continue
            }
            if found.rows != command.rows || found.parts != command.rows || found.first != found.last {
                faults.append("\(found.key) is half there: \(found)")
            }
            if refused.contains(found.key) { faults.append("\(found.key) was refused and is there") }
            if let entry = kept[found.key], entry != found.first {
                faults.append("\(found.key) was acknowledged as entry \(entry) and is entry \(found.first)")
            }
        }
        let there = Set(found.map(\.key))
        for key in kept.keys where !there.contains(key) {
            faults.append("\(key) was acknowledged and is lost")
        }
        if entries.count != there.count || Set(entries) != there {
            faults.append("entries are not the commands: \(entries.count), \(there.count)")
        }
        if keys.count != there.count || Set(keys) != there {
            faults.append("kept answers are not the commands: \(keys.count), \(there.count)")
        }
    }

    /// The commands that keys stand for.
    static func commands(_ kept: some Sequence<String>, _ refused: Set<String>) -> [LoadCommand] {
        (Array(kept) + refused).compactMap { key in
            let words = key.split(separator: "-").dropFirst().compactMap { Int($0) }
            return words.count == 3 ? LoadCommand(round: words[0], task: words[1], number: words[2]) : nil
        }
    }

    /// The commands that were asked for and not answered: of each task the one after the last answered.
    static func open(round: Int, tasks: Int, answered: Set<String>) -> [LoadCommand] {
        (0..<tasks).map { task in
            var number = 0
            while answered.contains(LoadCommand(round: round, task: task, number: number).key) { number += 1 }
            return LoadCommand(round: round, task: task, number: number)
        }
    }
}
