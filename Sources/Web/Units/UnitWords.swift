import Criteria
import Territory

/// The words of a unit's page.
enum UnitWords {
    static let country = Text(vi: "Việt Nam", en: "Việt Nam")
    static let nothing = Text(
        vi: "Chưa có kết quả nào của đơn vị này được công bố.",
        en: "No result of this unit is published yet."
    )
    static let onMap = Text(vi: "Xem trên bản đồ", en: "On the map")
    static let neighbours = Text(vi: "Các đơn vị lân cận", en: "Neighbours")
    static let recognitions = Text(vi: "Các lần công nhận", en: "Recognitions")
    static let period = Text(vi: "Kỳ, bộ tiêu chí", en: "Period, set")
    static let result = Text(vi: "Kết quả", en: "Result")
    static let decision = Text(vi: "Quyết định", en: "Decision")
    static let validity = Text(vi: "Hiệu lực", en: "Validity")
    static let noLonger = Text(vi: "không còn hiệu lực", en: "no longer valid")
    static let history = Text(vi: "Đơn vị này từ đâu mà có", en: "Where this unit comes from")
    static let data = Text(vi: "Dữ liệu mở của đơn vị", en: "Open data of this unit")
    static let code = Text(vi: "mã đơn vị", en: "code")
    static let unit = Text(vi: "Đơn vị", en: "Unit")
    static let distance = Text(vi: "Cách", en: "Distance")
    static let criteria = Text(vi: "Từng tiêu chí", en: "Each criterion")
    static let criteriaNotPublic = Text(
        vi: "Kết quả từng tiêu chí không được công bố.",
        en: "The results by criterion are not published."
    )
    static let reasons = Text(vi: "Lý do của quyết định", en: "Reasons of the decision")
    static let set = Text(vi: "Theo bộ tiêu chí:", en: "By the set:")
    static let pointsByGroup = Text(vi: "Điểm theo nhóm", en: "Points by group")
    static let group = Text(vi: "Nhóm", en: "Group")
    static let points = Text(vi: "Điểm", en: "Points")
    static let maximum = Text(vi: "Tối đa", en: "Maximum")
    static let showWay = Text(vi: "Xem từng việc", en: "Show each step")
    static let number = Text(vi: "Mã", en: "No.")
    static let criterion = Text(vi: "Tiêu chí", en: "Criterion")
    static let figure = Text(vi: "Số liệu", en: "Figure")
    static let against = Text(vi: "So với ngưỡng", en: "Against the thresholds")
    static let why = Text(vi: "Vì sao?", en: "Why?")
    static let law = Text(vi: "Lời văn bản của tiêu chí này", en: "The words of the document")

    static func ended(_ day: String) -> Text {
        Text(vi: "Đơn vị này không còn từ ngày \(day); nay thuộc:", en: "This unit ended on \(day); now:")
    }

    static func decided(_ number: String, _ day: String, _ campaign: String) -> Text {
        Text(
            vi: "Quyết định \(number), ngày \(day), trong đợt “\(campaign)”.",
            en: "Decision \(number) of \(day), in “\(campaign)”."
        )
    }

    static func children(_ count: String) -> Text {
        Text(vi: "\(count) đơn vị trực thuộc", en: "\(count) units below")
    }

    static func span(_ from: String, _ until: String?) -> Text {
        Text(
            vi: until.map { "từ \(from) đến \($0)" } ?? "từ \(from)",
            en: until.map { "\(from) to \($0)" } ?? "from \(from)"
        )
    }

    static let object = Text(
        vi: "Phản ánh kết quả này",
        en: "Object to this result, and what others objected"
    )
    static func objections(_ day: String) -> Text {
        Text(vi: "nhận phản ánh, khiếu nại đến hết ngày \(day)", en: "objections until \(day)")
    }

    static func since(_ day: String) -> Text {
        Text(vi: "Có từ ngày \(day).", en: "In force since \(day).")
    }

    static func kind(_ kind: TransferKind) -> Text {
        switch kind {
        case .kept: Text(vi: "giữ nguyên, chỉ đổi đơn vị cấp trên", en: "only what stands above changed")
        case .renamed: Text(vi: "đổi tên", en: "renamed")
        case .kindChanged: Text(vi: "đổi loại", en: "kind changed")
        case .renamedAndKindChanged: Text(vi: "đổi tên và loại", en: "renamed and kind changed")
        case .whole: Text(vi: "nhập toàn bộ", en: "merged whole")
        case .part: Text(vi: "nhập một phần", en: "merged in part")
        case .areaOnly: Text(vi: "chỉ chuyển diện tích", en: "land alone")
        case .peopleOnly: Text(vi: "chỉ chuyển dân cư", en: "people alone")
        }
    }
}
