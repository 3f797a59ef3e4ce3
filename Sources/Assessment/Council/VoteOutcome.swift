package import Criteria
package import Evaluation

/// What a council came to.
package enum VoteOutcome: Hashable, Sendable {
    case recognise(level: Int?)
    case refuse
    /// The council's points by criterion; a criterion that too few gave points to is not there.
    case points([String: Exact])
    /// Too few voted.
    case noQuorum

    package var title: Text {
        switch self {
        case .recognise(let level?):
            Text(vi: "đề nghị công nhận mức độ \(level)", en: "recognition at level \(level) proposed")
        case .recognise(nil): Text(vi: "đề nghị công nhận", en: "recognition proposed")
        case .refuse: Text(vi: "không đề nghị công nhận", en: "recognition not proposed")
        case .points: Text(vi: "đã chấm điểm", en: "points given")
        case .noQuorum: Text(vi: "không đủ số thành viên", en: "no quorum")
        }
    }

    var stored: String {
        switch self {
        case .recognise: "recognise"
        case .refuse: "refuse"
        case .points: "points"
        case .noQuorum: "no_quorum"
        }
    }
}
