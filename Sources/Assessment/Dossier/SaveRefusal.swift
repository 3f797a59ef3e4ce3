package import Criteria
package import Records

/// Why entered values are not taken.
package enum SaveRefusal: ExplainedError, Hashable, Sendable {
    /// The set asks for no such figure.
    case unknown(ValueKey)
    /// The figure is counted by the program.
    case counted(ValueKey)
    /// The members of the council give these points.
    case givenByCouncil(ValueKey)
    case tooLong(ValueKey)
    /// Somebody entered something else in between: what it is now, and since which entry.
    case changedMeanwhile(ValueKey, now: String, entry: EntryNumber)
    case nothing

    package var code: String {
        switch self {
        case .unknown: "value.unknown"
        case .counted: "value.counted"
        case .givenByCouncil: "value.given-by-council"
        case .tooLong: "value.too-long"
        case .changedMeanwhile: "value.changed-meanwhile"
        case .nothing: "value.nothing"
        }
    }

    package var text: Text {
        switch self {
        case .unknown(let key):
            Text(
                vi: "Bộ tiêu chí không hỏi mục “\(key.column)”; xem các mục bằng `chuan sets show`.",
                en: "The set does not ask for “\(key.column)”; see `chuan sets show`."
            )
        case .counted(let key):
            Text(
                vi: "Mục “\(key.column)” do phần mềm đếm từ các đơn vị cấp dưới, không nhập tay.",
                en: "“\(key.column)” is counted from the child units and not entered."
            )
        case .givenByCouncil(let key):
            Text(
                vi: "Điểm của mục “\(key.column)” do các thành viên hội đồng chấm, không nhập vào hồ sơ.",
                en: "The points of “\(key.column)” are given by the members of the council and not entered."
            )
        case .tooLong(let key):
            Text(
                vi: "Mục “\(key.column)” dài quá 400 ký tự hoặc có ký tự điều khiển.",
                en: "“\(key.column)” is longer than 400 characters or holds control characters."
            )
        case .changedMeanwhile(let key, let now, _):
            Text(
                vi:
                    "Trong lúc đó mục “\(key.column)” đã được người khác nhập là “\(now)”. Chưa lưu gì; hãy xem lại rồi chọn một trong hai.",
                en:
                    "Meanwhile somebody entered “\(now)” for “\(key.column)”. Nothing was saved; look at both and choose."
            )
        case .nothing: Text(vi: "Không có gì để lưu.", en: "There is nothing to save.")
        }
    }
}
