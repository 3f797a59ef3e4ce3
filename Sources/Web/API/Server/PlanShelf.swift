import Criteria
import CriteriaFiles
import Evaluation
import Synchronization

/// The bundled criteria sets, read when they are first asked for and kept.
final class PlanShelf: Sendable {
    private let loader = CriteriaLoader()
    private let plans = Mutex<[String: Plan]>([:])

    /// `cds-xa@2024`, by id, then from the oldest to the newest edition.
    var names: [String] { loader.library.names }

    /// - Parameter name: `id@edition`, or `id` for the newest edition; never a path.
    /// - Returns: `nil` for a name that is not bundled.
    func plan(_ name: String) throws(CriteriaFaults) -> Plan? {
        guard let name = fullName(name) else { return nil }
        if let plan = plans.withLock({ $0[name] }) { return plan }
        let plan = Plan(try loader.load(name))
        plans.withLock { $0[name] = plan }
        return plan
    }

    private func fullName(_ name: String) -> String? {
        if names.contains(name) { return name }
        return loader.library.entries.first { $0.id == name }.flatMap { entry in
            entry.editions.last.map { "\(entry.id)@\($0)" }
        }
    }
}
