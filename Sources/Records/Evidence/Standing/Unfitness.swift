package import Criteria
package import Quantities

/// Why a piece of evidence does not count.
package enum Unfitness: Hashable, Sendable {
    case notYetGiven(entry: EntryNumber)
    case notYetValid(from: CivilDate)
    case over(lastDay: CivilDate, ValidityTerm)
    case rejected(entry: EntryNumber, reason: String?)
    case replaced(by: Identifier<Evidence>, from: CivilDate)
    case erased(entry: EntryNumber, ErasureGround)

    package var code: String {
        switch self {
        case .notYetGiven: "not-yet-given"
        case .notYetValid: "not-yet-valid"
        case .over: "over"
        case .rejected: "rejected"
        case .replaced: "replaced"
        case .erased: "erased"
        }
    }

    package var text: Text {
        switch self {
        case .notYetGiven(let entry):
            Text(
                vi: "lúc đó chưa có (dòng nhật ký \(entry))",
                en: "not yet given then (journal entry \(entry))"
            )
        case .notYetValid(let day): Text(vi: "chỉ tính từ ngày \(day)", en: "counts from \(day) on")
        case .over(let day, .calendarYears(let years)):
            Text(
                vi: "hết hạn: chỉ tính cho \(years) năm, đến hết ngày \(day)",
                en: "over: counts for \(years) calendar years, through \(day)"
            )
        case .over(let day, .open), .over(let day, .stated):
            Text(vi: "hết hạn sau ngày \(day)", en: "over after \(day)")
        case .rejected(let entry, let reason):
            Text(
                vi: "đã bị bác (dòng nhật ký \(entry))" + (reason.map { ": \($0)" } ?? ", lý do đã xóa"),
                en: "rejected (journal entry \(entry))"
                    + (reason.map { ": \($0)" } ?? ", the reason was erased")
            )
        case .replaced(let id, let day):
            Text(vi: "đã được thay bằng \(id) từ ngày \(day)", en: "replaced by \(id) from \(day) on")
        case .erased(let entry, let ground):
            Text(
                vi: "tệp đã xóa (dòng nhật ký \(entry), \(ground.vietnamese))",
                en: "the file was erased (journal entry \(entry), \(ground.english))"
            )
        }
    }
}
