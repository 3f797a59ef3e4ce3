package import Criteria
import Database

/// Items that are drawn from together, by what the risk list says of them.
package enum SampleStratum: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// All of it is looked at.
    case high
    /// Something calls for a look; drawn from.
    case raised
    /// Nothing does; drawn from.
    case low

    package var title: Text {
        switch self {
        case .high: Text(vi: "nên xem hết", en: "all to be looked at")
        case .raised: Text(vi: "có dấu hiệu nên xem trước", en: "with something to look at first")
        case .low: Text(vi: "không có dấu hiệu gì", en: "with nothing remarkable")
        }
    }
}
