import Criteria
import Quantities
import Records

/// Entries of the journal for people and for programs.
enum JournalText {
    static func table(_ entries: [JournalEntry], _ language: Language) -> String {
        func title(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
        var table = TextTable([
            (title("Dòng", "Entry"), .right), (title("Lúc (UTC)", "At (UTC)"), .left),
            (title("Ai", "Who"), .left), (title("Việc", "Action"), .left),
            (title("Đối tượng", "Subject"), .left), (title("Chi tiết", "Details"), .left),
        ])
        for entry in entries {
            table.append([
                entry.number.description, entry.at.description, entry.actor.stored, entry.action.rawValue,
                subject(entry), shown(entry.details, atMost: 60),
            ])
        }
        return table.text
    }

    /// Everything that is known of an entry, a line each.
    static func whole(_ entry: JournalEntry, _ note: NoteState, _ language: Language) -> String {
        let isVietnamese = language == .vi
        let action = isVietnamese ? entry.action.vietnamese : entry.action.english
        var lines: [(String, String, String)] = [
            ("Dòng", "Entry", entry.number.description), ("Lúc (UTC)", "At (UTC)", entry.at.description),
            ("Ai", "Who", entry.actor.stored), ("Thay mặt", "For", entry.body?.text ?? "–"),
            ("Qua", "By way of", entry.door.rawValue),
            ("Việc", "Action", "\(entry.action.rawValue) (\(action))"),
            ("Đối tượng", "Subject", subject(entry)),
            ("Chi tiết", "Details", shown(entry.details)),
            ("Trạng thái sau đó", "State afterwards", entry.state?.description ?? "–"),
        ]
        switch note {
        case .none: lines.append(("Thông tin cá nhân", "Personal note", isVietnamese ? "không có" : "none"))
        case .kept(let note):
            lines.append(("Địa chỉ", "Address", note.address.map { shown($0) } ?? "–"))
            lines.append(("Ghi chú", "Remark", note.remark.map { shown($0) } ?? "–"))
        case .erased(let eraser):
            let words = isVietnamese ? "đã xóa, xem dòng \(eraser)" : "erased, see entry \(eraser)"
            lines.append(("Thông tin cá nhân", "Personal note", words))
        case .missing:
            let words = isVietnamese ? "đã mất mà không ai ghi việc xóa" : "gone without having been erased"
            lines.append(("Thông tin cá nhân", "Personal note", words))
        }
        lines.append(("Mã băm dòng trước", "Digest before", entry.previous.description))
        lines.append(("Mã băm", "Digest", entry.digest.description))
        return lines.map { "\(isVietnamese ? $0.0 : $0.1): \($0.2)\n" }.joined()
    }

    static func json(_ entry: JournalEntry) -> JSON { .compact(members(entry)) }

    static func json(_ entry: JournalEntry, _ note: NoteState) -> JSON {
        let kept: JSON
        switch note {
        case .none: kept = .object([("state", .text("none"))])
        case .kept(let note):
            kept = .compact([
                ("state", .text("kept")), ("address", .text(note.address)), ("remark", .text(note.remark)),
            ])
        case .erased(let eraser):
            kept = .object([("state", .text("erased")), ("by", .whole(Int(eraser.rawValue)))])
        case .missing: kept = .object([("state", .text("missing"))])
        }
        return .compact(members(entry) + [("note", kept)])
    }

    static func json(_ head: JournalHead) -> JSON {
        .object([
            ("number", .whole(Int(head.number.rawValue))), ("at", .text(head.at.description)),
            ("digest", .text(head.digest.description)),
        ])
    }

    private static func members(_ entry: JournalEntry) -> [(String, JSON)] {
        [
            ("number", .whole(Int(entry.number.rawValue))), ("at", .text(entry.at.description)),
            ("actor", .text(entry.actor.stored)), ("body", .text(entry.body?.text)),
            ("door", .text(entry.door.rawValue)), ("action", .text(entry.action.rawValue)),
            ("subjectKind", .text(entry.subject.kind)), ("subject", .text(entry.subject.id)),
            ("details", .text(entry.details)), ("state", .text(entry.state?.description)),
            ("personal", .text(entry.personal?.description)), ("previous", .text(entry.previous.description)),
            ("digest", .text(entry.digest.description)),
        ]
    }

    private static func subject(_ entry: JournalEntry) -> String {
        shown("\(entry.subject.kind)/\(entry.subject.id)", atMost: 60)
    }

    /// On one line, without what would steer a terminal.
    private static func shown(_ text: String, atMost most: Int = .max) -> String {
        let plain = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
            )
        )
        return plain.count > most ? plain.prefix(most - 1) + "…" : plain
    }
}
