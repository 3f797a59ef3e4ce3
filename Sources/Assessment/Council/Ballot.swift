package import Criteria

/// What a member says of a dossier.
package enum Ballot: Hashable, Sendable {
    /// For recognition: at a level, where the set has any.
    case recognise(level: Int?)
    case refuse
    case abstain
    /// Points by criterion, for sets in which members give them; a criterion that is not there was left blank.
    case points([String: String])

    /// For lists and minutes.
    package var title: Text {
        switch self {
        case .recognise(let level?): Text(vi: "công nhận mức độ \(level)", en: "recognise at level \(level)")
        case .recognise(nil): Text(vi: "công nhận", en: "recognise")
        case .refuse: Text(vi: "không công nhận", en: "refuse")
        case .abstain: Text(vi: "không biểu quyết", en: "abstain")
        case .points: Text(vi: "chấm điểm", en: "points")
        }
    }

    /// Whether the reason may be left out.
    var needsReason: Bool {
        switch self {
        case .refuse, .abstain: true
        case .recognise, .points: false
        }
    }
}
