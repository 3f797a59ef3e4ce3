import Database
import Quantities

/// Slows guessing down, exponentially, over restarts, and never for good.
///
/// A try is counted as failed before its password is looked at, so that many at once do not slip through before the first is
/// known to be wrong; when it succeeds the count goes. A try that must wait is not counted: waiting ends.
struct Brakes: Sendable {
    let ledger: Ledger

    enum Outcome: Hashable, Sendable {
        /// Go on; so many failures are remembered for each name, this try among them.
        case heard([BrakeName: Int])
        case wait(until: Instant)
    }

    /// Counts a try at all names, or at none when one of them must wait.
    func press(_ names: [BrakeName], at now: Instant, _ connection: Connection) throws -> Outcome {
        var states: [BrakeName: BrakeState] = [:]
        var opens = now
        for name in names {
            guard let state = try BrakeStore.find(name, connection) else { continue }
            states[name] = state
            opens = max(opens, state.opens(name.kind, at: now))
        }
        guard opens <= now else { return .wait(until: opens) }
        var counts: [BrakeName: Int] = [:]
        for name in names {
            let count = (states[name]?.remembered(name.kind, at: now) ?? 0) + 1
            counts[name] = count
            try BrakeStore.put(BrakeState(failures: count, lastAt: now), name, connection)
        }
        return .heard(counts)
    }

    /// After a success: what was tried is forgotten. An address only gets this one try back, or somebody with an account of his own
    /// could wipe out what he tried at those of others.
    func release(_ names: [BrakeName], _ connection: Connection) throws {
        for name in names {
            guard name.kind == .address else {
                try BrakeStore.clear(name, connection)
                continue
            }
            if let state = try BrakeStore.find(name, connection) {
                let less = BrakeState(failures: state.failures - 1, lastAt: state.lastAt)
                try BrakeStore.put(less, name, connection)
            }
        }
    }

    /// Writes into the journal that somebody guesses: at 5 failures, 10, 20, 40 …, so that the journal grows slower than the tries.
    func note(_ counts: [BrakeName: Int], at subject: Subject, from origin: Origin) async throws {
        for (name, count) in counts where name.kind != .address && Brakes.isNoteworthy(count, name.kind) {
            _ = try await ledger.commit(Command(.slowSignIn, by: Actor(.program, from: origin))) { change in
                try change.record(
                    subject,
                    state: nil,
                    details: "failures=\(count) kind=\(name.kind.rawValue)"
                )
                return change.entry
            }
        }
    }

    private static func isNoteworthy(_ count: Int, _ kind: BrakeKind) -> Bool {
        guard count >= kind.free, count % kind.free == 0 else { return false }
        let times = count / kind.free
        return times & (times - 1) == 0
    }
}
