package import Criteria
import Elements
import Quantities

extension ObservationRefusal: ExplainedError {
    /// What was found, what was expected and what to do.
    package var text: Text { Text(vi: vietnamese.sentence, en: english.sentence) }

    var vietnamese: String {
        switch self {
        case .unknownElement(let id): "không có chỉ tiêu dữ liệu “\(id)”; xem `chuan elements`"
        case .periodKind(let element, let found, let expected):
            "“\(found)” không phải kỳ của \(element); cần \(PeriodWords.kind(expected, .vi))"
        case .periodNotBegun(let period, let today):
            "\(period) chưa bắt đầu (hôm nay \(today)); hãy xem lại kỳ"
        case .value(let element, let found, let refusal):
            "“\(found)” không phải giá trị của \(element); \(refusal.text(.vi))"
        case .alreadyRecorded(let standing):
            "nguồn này đã ghi \(standing.words(.vi)); muốn đổi thì sửa số đó (`chuan observations correct \(standing.number)`)"
        case .changedMeanwhile(let standing):
            "trong lúc đó đã có người sửa: nay là \(standing.words(.vi)); hãy xem lại rồi mới sửa tiếp"
        case .noSuchObservation(let number): "không có số liệu \(number) để sửa, hoặc nó thuộc nguồn khác"
        case .nothingChanged(let standing): "số đang có đã là \(standing.words(.vi)); không có gì để sửa"
        case .partAboveWhole(let part, let whole, let input):
            "\(part.element) lớn hơn tổng \(whole) (\(part.subject), \(part.period); theo \(input)); hãy xem lại cả hai số"
        case .outOfBounds(let key, let input): "\(key.element) nằm ngoài khoảng mà \(input) cho phép"
        case .noContradiction(let key): "các nguồn không mâu thuẫn về \(key), hoặc không còn mâu thuẫn"
        case .notAmongThem(let number, let among):
            "số liệu \(number) không nằm trong các số đang mâu thuẫn: \(among.map(\.description).joined(separator: ", "))"
        case .ownClaim(let key):
            "chính bạn đã khai \(key.element) của \(key.subject), kỳ \(key.period); hãy để người khác thẩm định số này"
        case .twice(let key): "ghi hai lần về \(key) trong cùng một lần nhập; hãy giữ một"
        case .tooMany(let count):
            "\(count) số liệu trong một lần; nhiều nhất \(ObservationNumber.most), hãy tách tệp"
        case .text(let field): "\(TextField.name(field, .vi)) trống hoặc dài quá 2.000 ký tự"
        case .empty: "không có số liệu nào để ghi"
        }
    }

    var english: String {
        switch self {
        case .unknownElement(let id): "there is no data element “\(id)”; see `chuan elements`"
        case .periodKind(let element, let found, let expected):
            "“\(found)” is no period of \(element); expected \(PeriodWords.kind(expected, .en))"
        case .periodNotBegun(let period, let today):
            "\(period) has not begun (today is \(today)); look at the period again"
        case .value(let element, let found, let refusal):
            "“\(found)” is no value of \(element); \(refusal.text(.en))"
        case .alreadyRecorded(let standing):
            "this source has said \(standing.words(.en)); to change it, correct that one (`chuan observations correct \(standing.number)`)"
        case .changedMeanwhile(let standing):
            "somebody corrected it meanwhile: it is now \(standing.words(.en)); look again before correcting"
        case .noSuchObservation(let number):
            "there is no observation \(number) to correct, or it is another source's"
        case .nothingChanged(let standing):
            "it says \(standing.words(.en)) already; there is nothing to correct"
        case .partAboveWhole(let part, let whole, let input):
            "\(part.element) is above its whole \(whole) (\(part.subject), \(part.period); as \(input) says); check both"
        case .outOfBounds(let key, let input): "\(key.element) is outside of what \(input) allows"
        case .noContradiction(let key):
            "the sources do not contradict each other about \(key), or not any more"
        case .notAmongThem(let number, let among):
            "observation \(number) is none of those that contradict each other: \(among.map(\.description).joined(separator: ", "))"
        case .ownClaim(let key):
            "you claimed \(key.element) of \(key.subject), \(key.period), yourself; leave its verification to somebody else"
        case .twice(let key): "\(key) is said twice in one import; keep one"
        case .tooMany(let count):
            "\(count) observations at once; at most \(ObservationNumber.most), split the file"
        case .text(let field): "the \(TextField.name(field, .en)) is blank or longer than 2,000 characters"
        case .empty: "there is nothing to record"
        }
    }
}

extension StandingValue {
    /// Value, number and moment; never by whom.
    func words(_ language: Language) -> String {
        let value = value.words(language)
        return switch language {
        case .vi: "\(value) (số liệu \(number), dòng nhật ký \(number.entry), \(at))"
        case .en: "\(value) (observation \(number), entry \(number.entry), \(at))"
        }
    }
}

extension ObservedValue {
    /// The value, or why there is none.
    package func words(_ language: Language) -> String {
        let reason = reason.map { ": \($0)" } ?? ""
        return switch (self, language) {
        case (.known(let value), _): value.description
        case (.missing, .vi): "thiếu số liệu"
        case (.missing, .en): "missing"
        case (.notApplicable, .vi): "không áp dụng" + reason
        case (.notApplicable, .en): "not applicable" + reason
        case (.rejected, .vi): "đã bác" + reason
        case (.rejected, .en): "rejected" + reason
        }
    }
}

private enum TextField {
    static func name(_ field: String, _ language: Language) -> String {
        switch (field, language) {
        case ("note", .vi): "ghi chú"
        case ("reason", .vi): "lý do"
        case ("why", .vi): "lý do chọn"
        case ("value", .vi): "giá trị"
        case ("evidence", .vi): "danh sách minh chứng"
        default: field
        }
    }
}
