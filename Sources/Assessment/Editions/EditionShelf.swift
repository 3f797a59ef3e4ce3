package import Criteria
package import CriteriaFiles
package import Database
package import Evaluation
import Records
import Synchronization

/// Every criteria set that can be asked for by name, bundled or published; each is read once and kept.
package final class EditionShelf: Sendable {
    private struct Known {
        /// The last edition that was read.
        var upTo: EntryNumber?
        var editions: [Edition]
        var library: CriteriaLibrary
        /// By name; `nil` for those with faults.
        var plans: [String: Plan?]
    }

    private let bundled: CriteriaLibrary
    private let known: Mutex<Known>

    package init(_ bundled: CriteriaLibrary = .found()) {
        self.bundled = bundled
        known = Mutex(Known(upTo: nil, editions: [], library: bundled, plans: [:]))
    }

    /// The sets by name, with all that was published.
    package func library(_ connection: Connection) throws(DatabaseError) -> CriteriaLibrary {
        try renew(connection)
        return known.withLock { $0.library }
    }

    /// What was published, from the first to the last.
    package func editions(_ connection: Connection) throws(DatabaseError) -> [Edition] {
        try renew(connection)
        return known.withLock { $0.editions }
    }

    /// Every name with its edition: by id, then from the oldest to the newest edition.
    package func names(_ connection: Connection) throws(DatabaseError) -> [String] {
        try library(connection).names
    }

    /// All sets in the order of their names; one with faults is left out, which `chuan check` tells.
    package func sets(_ connection: Connection) throws(DatabaseError) -> [CriteriaSet] {
        var sets: [CriteriaSet] = []
        for name in try names(connection) {
            if let set = try plan(name, connection)?.set { sets.append(set) }
        }
        return sets
    }

    /// - Parameter name: `id@edition`, or `id` for the newest edition; never a path.
    /// - Returns: `nil` for a name that is not there, and for a set with faults.
    package func plan(_ name: String, _ connection: Connection) throws(DatabaseError) -> Plan? {
        let library = try library(connection)
        guard let full = Self.fullName(name, library) else { return nil }
        if let plan = known.withLock({ $0.plans[full] }) { return plan }
        let plan = (try? CriteriaLoader(library: library, readsFiles: false).load(full)).map { Plan($0) }
        known.withLock { $0.plans[full] = .some(plan) }
        return plan
    }

    private static func fullName(_ name: String, _ library: CriteriaLibrary) -> String? {
        if library.names.contains(name) { return name }
        return library.entries.first { $0.id == name }.flatMap { entry in
            entry.editions.last.map { "\(entry.id)@\($0)" }
        }
    }

    private func renew(_ connection: Connection) throws(DatabaseError) {
        let last = try EditionStore.last(connection)
        guard known.withLock({ $0.upTo != last }) else { return }
        let editions = try EditionStore.all(connection)
        let library = bundled.adding(try EditionStore.texts(connection))
        known.withLock { known in
            known.upTo = last
            known.editions = editions
            known.library = library
        }
    }
}
