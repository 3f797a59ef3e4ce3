package import Criteria
package import Evaluation

/// What a decision says of a unit.
package enum DecisionOutcome: Hashable, Sendable {
    /// Sets with levels.
    case recognised(level: Int)
    /// Sets with points.
    case established(points: Exact)
    /// Sets with a verdict.
    case met, notMet
    /// Recognition is refused, or no points are established.
    case refused
    /// The decision before is taken back and nothing stands in its place.
    case revoked

    package var title: Text {
        switch self {
        case .recognised(let level): Text(vi: "công nhận mức độ \(level)", en: "recognised at level \(level)")
        case .established(let points):
            Text(
                vi: "đạt \(points.decimalText(digits: 2).replacing(".", with: ",")) điểm",
                en: "\(points.decimalText(digits: 2)) points"
            )
        case .met: Text(vi: "đạt", en: "met")
        case .notMet: Text(vi: "không đạt", en: "not met")
        case .refused: Text(vi: "không công nhận", en: "refused")
        case .revoked: Text(vi: "hủy bỏ quyết định", en: "decision revoked")
        }
    }

    /// Whether it is something that a unit has from then on.
    package var isRecognition: Bool {
        switch self {
        case .recognised, .established, .met: true
        case .notMet, .refused, .revoked: false
        }
    }

    package var level: Int? {
        if case .recognised(let level) = self { level } else { nil }
    }

    package var points: Exact? {
        if case .established(let points) = self { points } else { nil }
    }

    /// A stable word: `recognised`, `established`, `met`, `not_met`, `refused`, `revoked`.
    package var word: String { stored }

    /// The word in the database.
    var stored: String {
        switch self {
        case .recognised: "recognised"
        case .established: "established"
        case .met: "met"
        case .notMet: "not_met"
        case .refused: "refused"
        case .revoked: "revoked"
        }
    }

    init?(stored word: String, level: Int?, points: Exact?) {
        switch (word, level, points) {
        case ("recognised", let level?, nil): self = .recognised(level: level)
        case ("established", nil, let points?): self = .established(points: points)
        case ("met", nil, nil): self = .met
        case ("not_met", nil, nil): self = .notMet
        case ("refused", nil, nil): self = .refused
        case ("revoked", nil, nil): self = .revoked
        default: return nil
        }
    }
}
