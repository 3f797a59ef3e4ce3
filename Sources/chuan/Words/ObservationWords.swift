import Criteria
import Elements
import Quantities
import Records

/// What is said about elements and observations.
enum ObservationWords {
    static func nothingRecorded(_ period: Period, _ stage: ObservationStage) -> Text {
        Text(
            vi: "Chưa có số liệu nào cho kỳ \(period), giai đoạn \(stage.title(.vi)).",
            en: "Nothing is recorded for \(period), stage \(stage.title(.en))."
        )
    }

    static func contradiction(_ key: ObservationKey) -> Text {
        Text(
            vi: "mâu thuẫn: \(key.element) của \(key.subject), \(key.period): coi như thiếu số liệu",
            en: "contradiction: \(key.element) of \(key.subject), \(key.period): taken as missing"
        )
    }

    static func contradictions(_ count: Int) -> Text {
        Text(
            vi:
                "\(count) số liệu có nguồn nói khác nhau; xem và xử lý bằng `chuan observations contradictions`.",
            en: "Sources disagree about \(count) figure(s); see `chuan observations contradictions`."
        )
    }

    static func noSubject(_ text: String) -> Text {
        Text(
            vi:
                "“\(text)” không phải mã đơn vị (2, 3 hoặc 5 chữ số) hay dạng body:MÃ, platform:MÃ, project:MÃ, nation:VN.",
            en:
                "“\(text)” is no code of a unit (2, 3 or 5 digits) nor body:CODE, platform:CODE, project:CODE, nation:VN."
        )
    }

    static func wrongValue(_ text: String, of element: DataElement, _ refusal: ValueRefusal) -> Text {
        Text(
            vi: "“\(text)” không phải giá trị của \(element.id); \(refusal.text(.vi)).",
            en: "“\(text)” is no value of \(element.id); \(refusal.text(.en))."
        )
    }

    static func faults(_ count: Int, shown: Int) -> Text {
        guard count > shown else {
            return Text(
                vi: "Tệp có \(count) lỗi như trên; chưa ghi gì.",
                en: "The file has \(count) fault(s) as above; nothing was recorded."
            )
        }
        return Text(
            vi: "Tệp có \(count) lỗi, trên đây là \(shown) lỗi đầu; chưa ghi gì.",
            en: "The file has \(count) faults, of which the first \(shown) are listed; nothing was recorded."
        )
    }

    static func imported(_ summary: BatchSummary) -> Text {
        Text(
            vi:
                "Đã ghi \(summary.recorded) số liệu mới, sửa \(summary.corrected), giữ nguyên \(summary.unchanged); dòng nhật ký \(summary.entry).",
            en:
                "\(summary.recorded) recorded, \(summary.corrected) corrected, \(summary.unchanged) unchanged; entry \(summary.entry)."
        )
    }

    static func recorded(_ number: ObservationNumber) -> Text {
        Text(vi: "Đã ghi số liệu \(number).", en: "Recorded as observation \(number).")
    }

    static let none = Text(vi: "Không có số liệu nào.", en: "There are no observations.")

    static let noContradictions = Text(vi: "Không có mâu thuẫn nào.", en: "No contradictions.")

    static func found(_ count: Int) -> Text {
        Text(
            vi: "\(count) mâu thuẫn; chọn số được dùng bằng `chuan observations resolve SỐ --why LÝ-DO`.",
            en:
                "\(count) contradiction(s); say which holds by `chuan observations resolve NUMBER --why REASON`."
        )
    }

    static func resolved(_ number: ObservationNumber, _ entry: EntryNumber) -> Text {
        Text(
            vi: "Số liệu \(number) được dùng; dòng nhật ký \(entry).",
            en: "Observation \(number) holds; entry \(entry)."
        )
    }

    static func carriedSource(_ day: CivilDate) -> String { "Mang sang từ đơn vị cũ, số liệu đến \(day)" }

    static let nothingToCarry = Text(
        vi: "Không có số liệu nào của đơn vị cũ để mang sang.",
        en: "There is nothing of the old units to carry over."
    )

    static func rebuilt(_ marks: Int) -> Text {
        Text(
            vi: "Đã làm lại bản tóm tắt ở \(marks) mốc.",
            en: "Snapshots made anew at \(marks) mark(s)."
        )
    }

    static let whole = Text(
        vi: "Số liệu đúng như nhật ký đã ghi; bản tóm tắt đúng với số liệu.",
        en: "The observations are what the journal says; the snapshots are what the observations say."
    )

    static func finding(_ finding: ObservationFinding) -> Text {
        switch finding {
        case .entryDiffers(let entry):
            Text(
                vi: "dòng nhật ký \(entry): số liệu đã bị thay đổi, xóa hoặc thêm so với nhật ký",
                en: "entry \(entry): observations were altered, removed or added against the journal"
            )
        case .unknownEntry(let entry):
            Text(
                vi: "dòng nhật ký \(entry): có số liệu mà nhật ký không biết",
                en: "entry \(entry): observations that the journal does not know"
            )
        case .snapshot(let series, let entry):
            Text(
                vi: "bản tóm tắt của chuỗi \(series) ở dòng nhật ký \(entry) sai; chạy lại với --rebuild",
                en: "the snapshot of series \(series) at entry \(entry) is wrong; run again with --rebuild"
            )
        case .mark(let entry):
            Text(
                vi: "mốc \(entry) đếm sai số liệu đến sau; chạy lại với --rebuild",
                en: "mark \(entry) counts later observations wrongly; run again with --rebuild"
            )
        case .note(let number):
            Text(
                vi: "số liệu \(number): ghi chú đã bị thay đổi",
                en: "observation \(number): the note was altered"
            )
        }
    }

    static func damagedSnapshots(_ count: Int) -> Text {
        Text(
            vi:
                "\(count) bản tóm tắt bị hỏng, đã đọc lại từ số liệu gốc; chạy `chuan observations check --rebuild`.",
            en: "\(count) damaged snapshot(s) were passed over; run `chuan observations check --rebuild`."
        )
    }
}

extension ObservationStage {
    func title(_ language: Language) -> String {
        switch (self, language) {
        case (.claimed, .vi): "tự khai"
        case (.verified, .vi): "đã thẩm định"
        case (.appraised, .vi): "hội đồng chấm"
        case (.claimed, .en): "claimed"
        case (.verified, .en): "verified"
        case (.appraised, .en): "appraised"
        }
    }
}
