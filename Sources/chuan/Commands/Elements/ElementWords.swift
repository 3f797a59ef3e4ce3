import Criteria
import Elements
import Quantities
import Territory

/// What is said of data elements.
enum ElementWords {
    static func kind(_ kind: ElementKind) -> Text {
        switch kind {
        case .count: Text(vi: "số đếm", en: "count")
        case .number: Text(vi: "số", en: "number")
        case .money: Text(vi: "tiền", en: "money")
        case .yesNo: Text(vi: "có/không", en: "yes/no")
        case .choice: Text(vi: "lựa chọn", en: "choice")
        }
    }

    static func period(_ kind: Period.Kind) -> Text {
        switch kind {
        case .year: Text(vi: "năm", en: "year")
        case .quarter: Text(vi: "quý", en: "quarter")
        case .month: Text(vi: "tháng", en: "month")
        case .day: Text(vi: "thời điểm", en: "day")
        }
    }

    /// English is the word of the file.
    static func merge(_ rule: MergeRule) -> Text {
        switch rule {
        case .add(.people): Text(vi: "cộng, chia theo dân số", en: "add people")
        case .add(.area): Text(vi: "cộng, chia theo diện tích", en: "add area")
        case .weightedMean(let by): Text(vi: "bình quân theo \(by)", en: "mean by \(by)")
        case .maximum(.people): Text(vi: "lớn nhất, theo dân số", en: "maximum people")
        case .maximum(.area): Text(vi: "lớn nhất, theo diện tích", en: "maximum area")
        case .collectAnew: Text(vi: "thu thập lại", en: "collect")
        }
    }

    /// - Parameter nearest: elements that may be meant.
    static func unknown(_ id: String, nearest: [String]) -> Text {
        let list = nearest.map { "“\($0)”" }.joined(separator: ", ")
        return Text(
            vi: "Không có chỉ tiêu “\(id)”"
                + (list.isEmpty ? "; xem `chuan elements`." : "; có phải là \(list)?"),
            en: "There is no data element “\(id)”"
                + (list.isEmpty ? "; see `chuan elements`." : "; did you mean \(list)?")
        )
    }
}
