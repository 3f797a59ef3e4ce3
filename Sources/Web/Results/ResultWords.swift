import Assessment
import Criteria
import Evaluation
import Records

/// How results are called on pages.
enum ResultWords {
    static let noLevel = Text(vi: "Chưa đạt mức nào", en: "No level yet")
    static let notPublic = Text(vi: "Chưa công bố", en: "Not published")
    static let met = Text(vi: "Đạt chuẩn", en: "Met")
    static let notMet = Text(vi: "Không đạt", en: "Not met")
    static let revoked = Text(vi: "Đã hủy bỏ", en: "Revoked")
    static let missing = Text(vi: "Thiếu số liệu", en: "No figure")

    static func level(_ number: Int, _ title: String?) -> Text {
        guard number > 0 else { return noLevel }
        let tail = title.map { ", \($0)" } ?? ""
        return Text(vi: "Mức \(number)\(tail)", en: "Level \(number)\(tail)")
    }

    static func fifth(_ fifth: Int, of maximum: String) -> Text {
        Text(
            vi: "\(20 * (fifth - 1)) % đến \(fifth == 5 ? "" : "dưới ")\(20 * fifth) % của \(maximum) điểm",
            en: "\(20 * (fifth - 1)) % to \(fifth == 5 ? "" : "below ")\(20 * fifth) % of \(maximum) points"
        )
    }
}

extension Frame {
    /// A number of points as pages write it: two decimals at most.
    func points(_ points: Exact) -> String { number(points.decimalText(digits: 2)) }

    /// What came out, in a few words: `Mức 2, Kết nối`, `74,25 điểm`, `Đạt chuẩn`.
    func outcome(_ decision: Decision, _ plan: Plan?) -> String {
        switch decision.outcome {
        case .recognised(let level):
            let title = plan?.set.levels.first { $0.number == level }.map { self($0.title) }
            return self(ResultWords.level(level, title ?? decision.levelTitle))
        case .established(let points):
            return self.points(points) + (language == .vi ? " điểm" : " points")
        case .met: return self(ResultWords.met)
        case .notMet: return self(ResultWords.notMet)
        case .refused: return decision.outcome.title(language).capitalizedSentence
        case .revoked: return self(ResultWords.revoked)
        }
    }
}

extension String {
    /// With a capital at the beginning.
    var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
