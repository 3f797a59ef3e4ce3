import Criteria
import Quantities
import Records

extension Actor.Who {
    /// Reads a person's identifier, or `operator`, `program`, `anonymous`.
    init?(word: String) {
        switch word {
        case "operator": self = .operatorOfTheMachine
        case "program": self = .program
        case "anonymous": self = .anonymous
        default:
            guard let person = Identifier<Person>(word) else { return nil }
            self = .person(person)
        }
    }

    var word: String {
        switch self {
        case .person(let person): person.text
        case .operatorOfTheMachine: "operator"
        case .program: "program"
        case .anonymous: "anonymous"
        }
    }
}

/// Entries of the journal and what is said of them, as text and JSON.
enum JournalText {
    static func table(_ entries: [JournalEntry], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Dòng" : "Entry", .right), (isVietnamese ? "Lúc (UTC)" : "At (UTC)", .left),
            (isVietnamese ? "Ai" : "Who", .left), (isVietnamese ? "Việc" : "Action", .left),
            (isVietnamese ? "Đối tượng" : "Subject", .left), (isVietnamese ? "Chi tiết" : "Details", .left),
        ])
        for entry in entries {
            table.append([
                entry.number.description, entry.at.description, entry.actor.word, entry.action.rawValue,
                "\(entry.subject.kind) \(entry.subject.id)", String(entry.details.prefix(80)),
            ])
        }
        return table.text
    }

    static func text(_ entry: JournalEntry, _ note: NoteState, _ language: Language) -> String {
        let isVietnamese = language == .vi
        var lines = [
            (isVietnamese ? "Dòng" : "Entry", entry.number.description),
            (isVietnamese ? "Lúc (UTC)" : "At (UTC)", entry.at.description),
            (isVietnamese ? "Ai" : "Who", entry.actor.word),
            (isVietnamese ? "Thay mặt" : "For", entry.body?.text ?? "—"),
            (isVietnamese ? "Từ" : "From", entry.door.rawValue),
            (isVietnamese ? "Việc" : "Action", entry.action.rawValue),
            (isVietnamese ? "Đối tượng" : "Subject", "\(entry.subject.kind) \(entry.subject.id)"),
            (isVietnamese ? "Chi tiết" : "Details", entry.details),
            (isVietnamese ? "Mã trạng thái" : "State", entry.state?.description ?? "—"),
            (isVietnamese ? "Mã dòng trước" : "Previous", entry.previous.description),
            (isVietnamese ? "Mã dòng này" : "Digest", entry.digest.description),
        ]
        switch note {
        case .none: break
        case .kept(let note):
            lines.append((isVietnamese ? "Địa chỉ" : "Address", note.address ?? "—"))
            lines.append((isVietnamese ? "Lời ghi" : "Remark", note.remark ?? "—"))
        case .erased(let eraser):
            lines.append(
                (
                    isVietnamese ? "Ghi chú" : "Note",
                    isVietnamese ? "đã xóa, xem dòng \(eraser)" : "erased by entry \(eraser)"
                )
            )
        case .missing: lines.append((isVietnamese ? "Ghi chú" : "Note", isVietnamese ? "bị mất" : "missing"))
        }
        let width = lines.map(\.0.count).max() ?? 0
        return lines.map { $0 + String(repeating: " ", count: width - $0.count + 2) + $1 }.joined(
            separator: "\n"
        ) + "\n"
    }

    static func json(_ entry: JournalEntry, _ note: NoteState? = nil) -> JSON {
        var members: [(String, JSON)] = [
            ("number", .whole(Int(entry.number.rawValue))), ("at", .text(entry.at.description)),
            ("actor", .text(entry.actor.word)), ("body", entry.body.map { .text($0.text) } ?? .null),
            ("door", .text(entry.door.rawValue)), ("action", .text(entry.action.rawValue)),
            ("subjectKind", .text(entry.subject.kind)), ("subject", .text(entry.subject.id)),
            ("details", .text(entry.details)), ("state", entry.state.map { .text($0.description) } ?? .null),
            ("previous", .text(entry.previous.description)), ("digest", .text(entry.digest.description)),
        ]
        switch note {
        case .kept(let note)?:
            members.append(("address", note.address.map { .text($0) } ?? .null))
            members.append(("remark", note.remark.map { .text($0) } ?? .null))
        case .erased(let eraser)?: members.append(("erasedBy", .whole(Int(eraser.rawValue))))
        case .missing?: members.append(("note", .text("missing")))
        case .some(.none), nil: break
        }
        return .object(members)
    }

    static func json(_ report: JournalReport) -> JSON {
        .object([
            ("isWhole", .truth(report.isWhole)), ("entries", .whole(report.entries)),
            ("notes", .whole(report.notes)), ("erased", .whole(report.erased)),
            ("breakCount", .whole(report.breakCount)),
            (
                "breaks",
                .list(
                    report.breaks.map {
                        .object([
                            ("entry", .whole(Int($0.entry.rawValue))), ("code", .text($0.code)),
                            ("text", .text($0.english)),
                        ])
                    }
                )
            ),
        ])
    }

    static func more(_ next: EntryNumber) -> Text {
        Text(vi: "Còn nữa: --after \(next)", en: "There are more: --after \(next)")
    }

    static let verifying = Text(vi: "Kiểm tra nhật ký", en: "Verifying the journal")

    static func summary(_ report: JournalReport) -> Text {
        report.isWhole
            ? Text(
                vi:
                    "Nhật ký nguyên vẹn: \(report.entries) dòng, \(report.notes) ghi chú, trong đó \(report.erased) đã xóa.",
                en:
                    "The journal is whole: \(report.entries) entries, \(report.notes) notes, \(report.erased) of them erased."
            )
            : Text(
                vi: "Nhật ký có \(report.breakCount) chỗ hỏng trong \(report.entries) dòng.",
                en: "The journal has \(report.breakCount) breaks in \(report.entries) entries."
            )
    }

    static func stillThere(_ head: JournalHead) -> Text {
        Text(
            vi: "Dòng \(head.number) lúc \(head.at) vẫn nằm trong nhật ký, không gì trước đó bị thay đổi.",
            en:
                "Entry \(head.number) of \(head.at) is still part of the journal, and nothing before it was changed."
        )
    }

    static func erased(_ answer: ErasureAnswer) -> Text {
        Text(
            vi: "Đã xóa \(answer.notes) ghi chú; việc xóa ghi ở dòng \(answer.entry).",
            en: "\(answer.notes) notes erased, as entry \(answer.entry) says."
        )
    }
}
