import Assessment
import Criteria
import Records

/// What `chuan verify` says when something was done.
enum VerificationWords {
    static let started = Text(vi: "Đã bắt đầu thẩm định.", en: "Verification has begun.")

    static let finished = Text(vi: "Đã kết thúc thẩm định.", en: "Verification is finished.")

    static let resumed = Text(vi: "Hồ sơ được thẩm định tiếp.", en: "Verification goes on.")

    static func judged(_ count: Int) -> Text {
        Text(vi: "Đã kết luận \(count) tiêu chí.", en: "\(count) criteria judged.")
    }

    static let carried = Text(
        vi: "Đã kết luận lại như lần nộp trước những tiêu chí không có gì đổi.",
        en: "What did not change is judged as in the submission before."
    )

    static func asked(_ entry: EntryNumber) -> Text {
        Text(vi: "Đã hỏi đơn vị; câu hỏi số \(entry).", en: "The unit was asked; question \(entry).")
    }

    static let answered = Text(vi: "Đã trả lời.", en: "Answered.")

    static func imported(_ units: Int, _ judgements: Int) -> Text {
        Text(
            vi: "Đã kết luận \(judgements) tiêu chí ở \(units) hồ sơ.",
            en: "\(judgements) criteria judged in \(units) dossiers."
        )
    }

    static func bulk(_ criteria: Int, in dossiers: Int, finished: Int, left: Int) -> Text {
        Text(
            vi:
                "Đã đồng ý \(criteria) tiêu chí ở \(dossiers) hồ sơ, kết thúc \(finished) hồ sơ; còn \(left) hồ sơ phải xem.",
            en:
                "\(criteria) criteria agreed in \(dossiers) dossiers, \(finished) dossiers finished; \(left) dossiers are left to look at."
        )
    }

    static func left(_ left: BulkVerification.Left) -> Text {
        let criteria = left.criteria.joined(separator: ", ")
        return left.isWhole
            ? Text(
                vi: "\(left.unit) \(left.title): cả hồ sơ có dấu hiệu, phải xem \(criteria)",
                en: "\(left.unit) \(left.title): the dossier as a whole stands out; look at \(criteria)"
            )
            : Text(
                vi: "\(left.unit) \(left.title): phải xem \(criteria)",
                en: "\(left.unit) \(left.title): look at \(criteria)"
            )
    }

    static func drawn(_ id: String, _ count: Int, of population: Int) -> Text {
        Text(
            vi: "Đã rút mẫu \(id): xem \(count) trong \(population) mục trước.",
            en: "Sample \(id) drawn: look at \(count) of \(population) items first."
        )
    }
}
