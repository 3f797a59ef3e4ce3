import Criteria
import Quantities
import Records

/// The sentences of the commands about evidence.
enum EvidenceWords {
    static func noCriterion(_ name: String) -> Text {
        Text(
            vi: "Không có tiêu chí “\(name)”; viết như cds-xa/I.11, xem `chuan sets show cds-xa`.",
            en: "There is no criterion “\(name)”; write it as cds-xa/I.11, see `chuan sets show cds-xa`."
        )
    }

    static func noDay(_ first: CivilDate, _ last: CivilDate?) -> Text {
        let end = last?.description ?? ""
        return Text(
            vi: "Ngày cuối \(end) trước ngày đầu \(first); hãy xem lại --valid-from, --valid-until.",
            en: "The last day \(end) is before the first, \(first); check --valid-from and --valid-until."
        )
    }

    static func period(_ validity: EvidenceValidity) -> Text {
        guard let last = validity.lastDay else {
            return Text(vi: "từ ngày \(validity.firstDay)", en: "from \(validity.firstDay) on")
        }
        guard case .calendarYears(let years) = validity.term else {
            return Text(
                vi: "từ ngày \(validity.firstDay) đến hết ngày \(last)",
                en: "from \(validity.firstDay) through \(last)"
            )
        }
        return Text(
            vi: "từ ngày \(validity.firstDay) đến hết ngày \(last) (\(years) năm)",
            en: "from \(validity.firstDay) through \(last) (\(years) calendar years)"
        )
    }

    static let erasedWords = Text(vi: "(đã xóa)", en: "(erased)")

    static func attached(_ targets: [EvidenceTarget]) -> Text {
        let names = targets.map(\.description).joined(separator: ", ")
        return Text(vi: "Đã gắn vào \(names).", en: "Attached to \(names).")
    }

    static func detached(_ targets: [EvidenceTarget]) -> Text {
        let names = targets.map(\.description).joined(separator: ", ")
        return Text(vi: "Đã gỡ khỏi \(names).", en: "Taken off \(names).")
    }

    static let rejected = Text(vi: "Đã bác.", en: "Rejected.")

    static func erased(_ entry: EntryNumber) -> Text {
        Text(
            vi: "Đã xóa tệp; bản ghi còn lại và nói rõ việc xóa (dòng nhật ký \(entry)).",
            en: "The file is erased; its record stays and says so (journal entry \(entry))."
        )
    }

    static func got(_ card: EvidenceCard, _ path: String) -> Text {
        Text(
            vi: "Đã ghi \(card.content.size) byte ra \(path), đúng mã băm.",
            en: "\(card.content.size) bytes written to \(path); the digest is right."
        )
    }

    static let none = Text(vi: "Không có minh chứng nào.", en: "There is no such evidence.")

    static let noneShared = Text(
        vi: "Không có tệp nào dùng chung cho nhiều đơn vị.",
        en: "No file is used by several units."
    )

    static func more(_ last: Identifier<Evidence>) -> Text {
        Text(vi: "Có thể còn nữa: --after \(last)", en: "There may be more: --after \(last)")
    }

    static let verifying = Text(vi: "Đối chiếu minh chứng", en: "Verifying evidence")

    static func orphan(_ content: StoredContent) -> Text {
        Text(
            vi: "mồ côi (không ai nêu): \(content.digest), \(content.size) byte, từ \(content.kept)",
            en: "orphan (nobody names it): \(content.digest), \(content.size) bytes, since \(content.kept)"
        )
    }

    static func summary(_ report: EvidenceReport) -> Text {
        let counts = (report.checked, report.records, report.orphans.count, report.faultCount)
        return report.isWhole
            ? Text(
                vi: "Kho nguyên vẹn: \(counts.0) tệp, \(counts.1) minh chứng, \(counts.2) tệp mồ côi.",
                en:
                    "The store is whole: \(counts.0) files, \(counts.1) pieces of evidence, \(counts.2) orphans."
            )
            : Text(
                vi:
                    "Có \(counts.3) chỗ sai trong \(counts.0) tệp, \(counts.1) minh chứng; \(counts.2) tệp mồ côi.",
                en:
                    "\(counts.3) faults in \(counts.0) files and \(counts.1) pieces of evidence; \(counts.2) orphans."
            )
    }

    static func swept(_ sweep: EvidenceSweep) -> Text {
        Text(
            vi: "Đã dọn \(sweep.contents) tệp (\(sweep.bytes) byte) và \(sweep.leftovers) tệp tạm.",
            en: "Swept \(sweep.contents) files (\(sweep.bytes) bytes) and \(sweep.leftovers) temporary ones."
        )
    }
}
