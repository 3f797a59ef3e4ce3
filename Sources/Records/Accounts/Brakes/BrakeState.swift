import Database
import Quantities

/// A row of `slow_down`: failures not yet forgotten, and the last of them.
struct BrakeState: Hashable, Sendable {
    let failures: Int
    let lastAt: Instant

    /// How many failures still count.
    func remembered(_ kind: BrakeKind, at now: Instant) -> Int {
        let passed = max(0, now.milliseconds - lastAt.milliseconds)
        return max(0, failures - Int(min(passed / kind.forgotten, Int64(failures))))
    }

    /// When the next try is heard; a moment in the past when it is now.
    func opens(_ kind: BrakeKind, at now: Instant) -> Instant {
        lastAt.adding(milliseconds: kind.wait(after: remembered(kind, at: now)))
    }
}

extension BrakeState: RowDecodable {
    init(row: Row) throws(DatabaseError) {
        failures = try row["failures"]
        lastAt = try row["last_at"]
    }
}
