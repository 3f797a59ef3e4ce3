import Criteria
import Quantities
import Records

/// The sentences of the commands about the journal.
enum JournalWords {
    /// A refusal with the stable code that manuals and scripts go by.
    static func sentence(_ error: any ExplainedError) -> Text {
        Text(vi: "\(error.text(.vi)) [\(error.code)]", en: "\(error.text(.en)) [\(error.code)]")
    }

    static func more(_ next: EntryNumber) -> Text {
        Text(vi: "Còn nữa: thêm --after \(next).", en: "There is more: add --after \(next).")
    }

    static func read(_ report: JournalReport) -> Text {
        let last = report.last
        guard last.number > .none else {
            return Text(vi: "Sổ chưa có dòng nào.", en: "The journal has no entries.")
        }
        return Text(
            vi:
                "Đã đọc \(report.entries) dòng; \(report.notes) phần thông tin cá nhân đã đối chiếu, \(report.erased) đã xóa theo lệnh. Dòng cuối: \(last.number), \(last.at), \(last.digest).",
            en:
                "\(report.entries) entries read; \(report.notes) personal notes compared, \(report.erased) erased by command. Last entry: \(last.number), \(last.at), \(last.digest)."
        )
    }

    static func moreBreaks(_ count: Int) -> Text {
        Text(vi: "… và \(count) chỗ nữa.", en: "… and \(count) more.")
    }

    static func broken(_ count: Int) -> Text {
        Text(
            vi: "Sổ KHÔNG nguyên vẹn: \(count) chỗ như trên.",
            en: "The journal is NOT whole: \(count) break(s) as above."
        )
    }

    static func exported(_ head: JournalHead, _ path: String) -> Text {
        Text(
            vi: "Đã ghi mã cuối (dòng \(head.number)) vào \(path); hãy giữ tệp ở nơi khác.",
            en: "The head (entry \(head.number)) was written to \(path); keep the file elsewhere."
        )
    }

    static func part(_ head: JournalHead, _ last: JournalHead) -> Text {
        let more = last.number.rawValue - head.number.rawValue
        return Text(
            vi:
                "Mã cuối xuất lúc \(head.at) (dòng \(head.number)) vẫn thuộc sổ; sau đó thêm \(more) dòng. Sổ nguyên vẹn.",
            en:
                "The head of \(head.at) (entry \(head.number)) is still part of the journal; \(more) entries came after it. The journal is whole."
        )
    }

    static func partOfBroken(_ head: JournalHead) -> Text {
        Text(
            vi: "Dòng \(head.number) vẫn mang mã băm đã xuất, nhưng sổ KHÔNG nguyên vẹn như trên.",
            en: "Entry \(head.number) still has the exported digest, but the journal is NOT whole, as above."
        )
    }

    static func notPart(_ head: JournalHead) -> Text {
        Text(
            vi: "Mã cuối xuất lúc \(head.at) (dòng \(head.number)) KHÔNG còn thuộc sổ này.",
            en: "The head of \(head.at) (entry \(head.number)) is NO longer part of this journal."
        )
    }

    static func wouldErase(_ count: Int) -> Text {
        Text(
            vi: "Sẽ xóa \(count) phần thông tin cá nhân; chưa xóa gì.",
            en: "\(count) personal note(s) would be erased; nothing was."
        )
    }

    static func erased(_ answer: ErasureAnswer) -> Text {
        Text(
            vi: "Đã xóa \(answer.notes) phần thông tin cá nhân; xem dòng \(answer.entry) của sổ.",
            en: "\(answer.notes) personal note(s) erased; see entry \(answer.entry) of the journal."
        )
    }

    static let whole = Text(vi: "Sổ nguyên vẹn.", en: "The journal is whole.")
    static let empty = Text(
        vi: "Sổ chưa có dòng nào nên chưa có mã cuối để xuất.",
        en: "The journal has no entries, so there is no head to export."
    )
    static let verifying = Text(vi: "Đang kiểm tra sổ", en: "Verifying the journal")
}
