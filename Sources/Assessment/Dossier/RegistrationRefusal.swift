package import Criteria
import Evaluation

/// Why a unit cannot register for a level.
package enum RegistrationRefusal: ExplainedError, Hashable, Sendable {
    /// The set has levels and none was named.
    case noLevel(highest: Int)
    case noSuchLevel(Int, highest: Int)
    /// The set has no levels.
    case hasNoLevels

    static func check(_ level: Int?, _ plan: Plan) throws(RegistrationRefusal) {
        let highest = plan.set.levels.count
        guard let level else {
            if highest > 0 { throw .noLevel(highest: highest) }
            return
        }
        guard highest > 0 else { throw .hasNoLevels }
        guard (1...highest).contains(level) else { throw .noSuchLevel(level, highest: highest) }
    }

    package var code: String {
        switch self {
        case .noLevel: "registration.no-level"
        case .noSuchLevel: "registration.no-such-level"
        case .hasNoLevels: "registration.no-levels"
        }
    }

    package var text: Text {
        switch self {
        case .noLevel(let highest):
            Text(
                vi: "Cần nêu mức độ đăng ký, từ 1 đến \(highest).",
                en: "Name the level to register for, 1 to \(highest)."
            )
        case .noSuchLevel(let level, let highest):
            Text(
                vi: "Không có mức độ \(level); bộ tiêu chí có các mức từ 1 đến \(highest).",
                en: "There is no level \(level); the set has levels 1 to \(highest)."
            )
        case .hasNoLevels:
            Text(
                vi: "Bộ tiêu chí này không chia mức độ; đăng ký không kèm mức.",
                en: "This set has no levels; register without one."
            )
        }
    }
}
