import Criteria
import HTML

/// The items of the navigation, in their order.
package enum Place: String, CaseIterable, Sendable {
    case results, rankings, sets, check, data, work
    /// Pages that are in no item.
    case elsewhere

    /// What stands in the navigation.
    static let shown: [Place] = [.results, .rankings, .sets, .check, .data, .work]

    var title: Text {
        switch self {
        case .results: Text(vi: "Kết quả", en: "Results")
        case .rankings: Text(vi: "Xếp hạng", en: "Rankings")
        case .sets: Text(vi: "Bộ tiêu chí", en: "Criteria sets")
        case .check: Text(vi: "Kiểm tra công nhận", en: "Check a recognition")
        case .data: Text(vi: "Dữ liệu mở", en: "Open data")
        case .work: Text(vi: "Việc của tôi", en: "My work")
        case .elsewhere: Text(vi: "", en: "")
        }
    }

    var link: Link {
        switch self {
        case .results, .elsewhere: Link("/")
        case .rankings: Link("/rankings")
        case .sets: Link("/sets")
        case .check: Link("/check")
        case .data: Link("/data")
        case .work: Link("/work")
        }
    }
}
