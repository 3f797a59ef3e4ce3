import TestDatabases
import Database
import Quantities

@testable import Records

extension Tampering {
    static let notes = [
        by(
            "a remark is altered",
            .noteAltered(5),
            statements: "UPDATE journal_note SET remark = 'khác' WHERE number = 5"
        ),
        by(
            "a remark is taken out",
            .noteAltered(5),
            statements: "UPDATE journal_note SET remark = NULL WHERE number = 5"
        ),
        by(
            "an address is altered",
            .noteAltered(4),
            statements: "UPDATE journal_note SET address = '203.0.113.1' WHERE number = 4"
        ),
        by(
            "address and remark change places",
            .noteAltered(5),
            statements: "UPDATE journal_note SET address = remark, remark = address WHERE number = 5"
        ),
        by(
            "a salt is altered",
            .noteAltered(5),
            statements: "UPDATE journal_note SET salt = \([UInt8](repeating: 1, count: 16)) WHERE number = 5"
        ),
        by("a note is removed", .noteMissing(5), statements: "DELETE FROM journal_note WHERE number = 5"),
        by(
            "a note is added",
            .noteAdded(6),
            statements:
                "INSERT INTO journal_note (number, salt, remark) VALUES (6, \([UInt8](0..<16)), 'thêm')"
        ),
        by(
            "a note is put beside no entry",
            .noteAdded(13),
            statements:
                "INSERT INTO journal_note (number, salt, remark) VALUES (13, \([UInt8](0..<16)), 'thêm')"
        ),
        by(
            "a note is passed off as erased by an entry that erases nothing",
            .erasureUnfounded(5, by: 7),
            statements:
                "UPDATE journal_note SET salt = NULL, address = NULL, remark = NULL, erased_by = 7 WHERE number = 5"
        ),
        by(
            "a note is passed off as erased by an entry that erased another",
            .erasureAltered(by: 6),
            statements:
                "UPDATE journal_note SET salt = NULL, address = NULL, remark = NULL, erased_by = 6 WHERE number = 5"
        ),
        by(
            "a note is passed off as erased before it was written",
            .erasureUnfounded(8, by: 6),
            .erasureAltered(by: 6),
            statements:
                "UPDATE journal_note SET salt = NULL, address = NULL, remark = NULL, erased_by = 6 WHERE number = 8"
        ),
        by(
            "an erased note is removed altogether",
            .noteMissing(3),
            .erasureAltered(by: 6),
            statements: "DELETE FROM journal_note WHERE number = 3"
        ),
    ]

    static let heads = [
        by("the head is removed", .headMissing(last: 12), statements: "DELETE FROM journal_head"),
        by(
            "the digest of the head is altered",
            .headAltered(12),
            statements: "UPDATE journal_head SET digest = \(Digest(of: [9]))"
        ),
        by(
            "the moment of the head is altered",
            .headAltered(12),
            statements: "UPDATE journal_head SET at = '2026-11-21T01:00:00.000Z'"
        ),
        by(
            "the head is set back",
            .headBehind(last: 12, head: 9),
            statements:
                "UPDATE journal_head SET (number, at, digest) = (SELECT number, at, digest FROM journal WHERE number = 9)"
        ),
    ]

    static let insertions = [
        Tampering("an entry is added at the end", [.headBehind(last: 13, head: 12)]) { connection in
            try insert(13, connection)
            try TestJournal.seal(13, links: true, connection)
        },
        Tampering(
            "an entry is put in and the others move on",
            [.unlinked(9), .altered(9), .altered(10), .altered(11), .altered(12), .altered(13)]
                + [.headBehind(last: 13, head: 12)]
        ) { connection in
            for number in (8...12).reversed() {
                for table in ["journal", "journal_note"] {
                    try connection.execute(
                        "UPDATE \(name: table) SET number = \(number + 1) WHERE number = \(number)"
                    )
                }
            }
            try insert(8, connection)
            try TestJournal.seal(8, links: true, connection)
        },
        Tampering("an entry is put in where one was removed", [.unlinked(9)]) { connection in
            try connection.execute("DELETE FROM journal_note WHERE number = 8")
            try connection.execute("DELETE FROM journal WHERE number = 8")
            try insert(8, connection)
            try TestJournal.seal(8, links: true, connection)
        },
        Tampering(
            "two entries change places",
            [.unlinked(7), .altered(7), .unlinked(8), .altered(8)] + [
                .backwards(
                    8,
                    at: known(Instant("2026-11-21T01:00:06.000Z")),
                    after: known(Instant("2026-11-21T01:00:07.000Z"))
                ), .unlinked(9),
            ]
        ) {
            connection in
            for (old, new) in [(7, 107), (8, 7), (107, 8)] {
                for table in ["journal", "journal_note"] {
                    try connection.execute("UPDATE \(name: table) SET number = \(new) WHERE number = \(old)")
                }
            }
        },
    ]

    /// A copy of the entry before, without a note.
    private static func insert(_ number: Int, _ connection: Connection) throws {
        try connection.execute(
            """
            INSERT INTO journal (number, at, actor, body, door, action, subject_kind, subject, state, details,
                personal, previous, digest)
            SELECT \(number), at, actor, body, door, action, subject_kind, 'xã lạ', state, details,
                CAST(NULL AS \(SQL(trusted: connection.engine == .sqlite ? "BLOB" : "BYTEA"))), previous, digest
            FROM journal WHERE number = \(number - 1)
            """
        )
    }
}
