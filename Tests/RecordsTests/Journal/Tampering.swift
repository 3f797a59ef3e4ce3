import TestDatabases
import Database
import Quantities

@testable import Records

/// One way to tamper with the twelve entries of ``TestJournal``, and what must be said of it.
struct Tampering: Sendable {
    let name: String
    let change: @Sendable (Connection) throws -> Void
    let expected: [JournalBreak]

    init(
        _ name: String,
        _ expected: [JournalBreak],
        _ change: @escaping @Sendable (Connection) throws -> Void
    ) {
        self.name = name
        self.expected = expected
        self.change = change
    }

    static func by(_ name: String, _ expected: JournalBreak..., statements: SQL...) -> Tampering {
        Tampering(name, expected) { connection in
            for statement in statements { try connection.execute(statement) }
        }
    }

    static let removals = [
        by(
            "an entry is removed",
            .removed(5...5),
            .noteAdded(5),
            statements: "DELETE FROM journal WHERE number = 5"
        ),
        by(
            "an entry is removed with its note",
            .removed(5...5),
            statements: "DELETE FROM journal_note WHERE number = 5",
            "DELETE FROM journal WHERE number = 5"
        ),
        by(
            "several entries are removed",
            .removed(7...9),
            statements: "DELETE FROM journal_note WHERE number BETWEEN 7 AND 9",
            "DELETE FROM journal WHERE number BETWEEN 7 AND 9"
        ),
        by(
            "the first entry is removed",
            .removed(1...1),
            statements: "DELETE FROM journal_note WHERE number = 1",
            "DELETE FROM journal WHERE number = 1"
        ),
        by(
            "the last entries are removed",
            .cutShort(last: 10, head: 12),
            statements: "DELETE FROM journal_note WHERE number > 10",
            "DELETE FROM journal WHERE number > 10"
        ),
        by(
            "everything is removed but the head",
            .cutShort(last: 0, head: 12),
            statements: "DELETE FROM journal_note",
            "DELETE FROM journal"
        ),
        by(
            "the erasing entry is removed",
            .erasureUnfounded(3, by: 6),
            .removed(6...6),
            statements: "DELETE FROM journal WHERE number = 6"
        ),
    ]

    static let alterations =
        [
            ("at", "'2026-11-21T01:00:04.500Z'"), ("actor", "'program'"),
            ("body", "'01jd5fz8000000000000000009'"),
            ("door", "'api'"), ("action", "'observation.correct'"), ("subject_kind", "'body'"),
            ("subject", "'xã khác'"), ("details", "'value=6'"),
        ].map { column, value in
            Tampering("\(column) is altered", [.altered(5)]) { connection in
                try connection.run(script: "UPDATE journal SET \(column) = \(value) WHERE number = 5")
            }
        } + [
            by(
                "the state is altered",
                .altered(5),
                statements: "UPDATE journal SET state = \(Digest(of: [9])) WHERE number = 5"
            ),
            by(
                "the digest of the note is altered",
                .altered(5),
                .noteAltered(5),
                statements: "UPDATE journal SET personal = \(Digest(of: [9])) WHERE number = 5"
            ),
            by(
                "the digest is altered",
                .altered(5),
                statements: "UPDATE journal SET digest = \(Digest(of: [9])) WHERE number = 5"
            ),
            by(
                "the link is altered",
                .unlinked(5),
                .altered(5),
                statements: "UPDATE journal SET previous = \(Digest(of: [9])) WHERE number = 5"
            ),
            Tampering("an entry is altered and sealed again", [.unlinked(6)]) { connection in
                try connection.execute("UPDATE journal SET details = 'value=6' WHERE number = 5")
                try TestJournal.seal(5, connection)
            },
            Tampering("the last entry is altered and sealed again", [.headAltered(12)]) { connection in
                try connection.execute("UPDATE journal SET details = 'value=6' WHERE number = 12")
                try TestJournal.seal(12, connection)
            },
            Tampering("time runs back in a rewritten chain", [.backwards(5, at: early, after: late)]) {
                try $0.execute("UPDATE journal SET at = \(early) WHERE number = 5")
                try TestJournal.rewrite(from: 5, $0)
            },
            Tampering(
                "a moment is none in a rewritten chain",
                [.unreadable(5, found: "at: 2026-11-21T25:00:00.000Z")]
            ) {
                try $0.execute("UPDATE journal SET at = '2026-11-21T25:00:00.000Z' WHERE number = 5")
                try TestJournal.rewrite(from: 5, $0)
            },
            by(
                "two entries are altered and one between is removed",
                .altered(2),
                .removed(4...4),
                .altered(8),
                statements: "UPDATE journal SET details = '' WHERE number IN (2, 8)",
                "DELETE FROM journal_note WHERE number = 4",
                "DELETE FROM journal WHERE number = 4"
            ),
        ]

    private static let early = known(Instant("2026-11-21T01:00:03.999Z"))
    private static let late = known(Instant("2026-11-21T01:00:04.000Z"))
}
