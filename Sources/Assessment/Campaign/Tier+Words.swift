import Criteria
import Territory

extension Tier {
    /// As in sentences: "cấp tỉnh".
    var title: Text {
        switch self {
        case .province: Text(vi: "cấp tỉnh", en: "province")
        case .district: Text(vi: "cấp huyện", en: "district")
        case .commune: Text(vi: "cấp xã", en: "commune")
        }
    }
}
