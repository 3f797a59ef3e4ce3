/// Why personal data are erased. The word stands in the journal for good, so it says nothing of the person.
package enum ErasureGround: String, Hashable, Sendable, CaseIterable {
    /// The person asked for it.
    case request
    /// A court or an authority ordered it.
    case order
    /// It should never have been entered.
    case mistake
    /// The time for which it was to be kept is over.
    case period

    package var vietnamese: String {
        switch self {
        case .request: "theo yêu cầu của người đó"
        case .order: "theo quyết định của tòa án hoặc cơ quan có thẩm quyền"
        case .mistake: "nhập nhầm"
        case .period: "hết thời hạn lưu giữ"
        }
    }

    package var english: String {
        switch self {
        case .request: "at the person's request"
        case .order: "by order of a court or authority"
        case .mistake: "entered by mistake"
        case .period: "the time of keeping is over"
        }
    }
}
