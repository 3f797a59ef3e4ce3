import Criteria
import FileKinds
import Quantities
import Records
import Territory

/// Evidence as text for people.
enum EvidenceText {
    static func table(_ cards: [EvidenceCard], on day: CivilDate, _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Minh chứng" : "Evidence", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Tên" : "Title", .left), (isVietnamese ? "Loại" : "Kind", .left),
            (isVietnamese ? "Được tính ngày \(day)" : "Counts on \(day)", .left),
        ])
        for card in cards {
            let reasons = card.standing(on: day).reasons
            table.append([
                card.evidence.id.text, card.evidence.subject.description,
                String((card.evidence.words?.title ?? EvidenceWords.erasedWords(language)).prefix(40)),
                card.evidence.document.text(language),
                reasons.first.map { "✕ " + $0.text(language) } ?? "✓",
            ])
        }
        return table.text
    }

    static func text(_ card: EvidenceCard, on day: CivilDate, _ language: Language) -> String {
        let isVietnamese = language == .vi
        let (evidence, content) = (card.evidence, card.content)
        func word(_ vi: String, _ en: String) -> String { isVietnamese ? vi : en }
        var lines: [(String, String?)] = [
            (word("Minh chứng", "Evidence"), evidence.id.text),
            (word("Đơn vị", "Unit"), evidence.subject.description),
            (word("Tên", "Title"), evidence.words?.title ?? EvidenceWords.erasedWords(language)),
            (word("Tên tệp", "File name"), evidence.words?.fileName),
            (word("Loại văn bản", "Document"), evidence.document.text(language)),
            (word("Số, ký hiệu", "Number"), evidence.reference.number),
            (word("Ngày ban hành", "Date"), evidence.reference.date?.description),
            (word("Cơ quan ban hành", "Issuer"), evidence.reference.issuer),
            (word("Nguồn", "Source"), evidence.words?.source),
            (word("Được tính", "Counts"), EvidenceWords.period(evidence.validity)(language)),
            (word("Thay cho", "Replaces"), evidence.replaces?.text),
            (
                word("Tệp", "File"),
                "\(isVietnamese ? content.kind.vietnamese : content.kind.english), \(content.size) byte"
            ), (word("Mã băm", "SHA-256"), content.digest.description),
        ]
        for warning in content.warnings.sorted() {
            lines.append((word("Lưu ý", "Note"), isVietnamese ? warning.vietnamese : warning.english))
        }
        lines.append(
            (
                word("Người đưa", "Given by"),
                "\(card.given.who.stored), \(card.given.at), \(word("dòng nhật ký", "entry")) \(evidence.entry)"
            )
        )
        for target in card.targets { lines.append((word("Gắn vào", "Attached to"), target.description)) }
        let standing = card.standing(on: day)
        lines.append(
            (
                word("Ngày \(day)", "On \(day)"),
                standing.isGood
                    ? word("✓ được tính", "✓ counts") : word("✕ không được tính", "✕ does not count")
            )
        )
        for reason in standing.reasons { lines.append(("", reason.text(language))) }
        let shown = lines.compactMap { line in line.1.map { (line.0, $0) } }
        let width = shown.map(\.0.count).max() ?? 0
        return shown.map { $0 + String(repeating: " ", count: width - $0.count + 2) + $1 + "\n" }.joined()
    }

    static func shared(_ found: [SharedContent], _ territory: Territory, _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã băm" : "SHA-256", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Tên đơn vị" : "Name", .left), (isVietnamese ? "Dùng ở" : "Used by", .left),
        ])
        for content in found {
            for use in content.uses {
                let user =
                    switch use.by {
                    case .evidence(let id): id.text
                    case .observation(let number):
                        (isVietnamese ? "số liệu " : "observation ") + number.description
                    }
                table.append([
                    String(content.content.description.prefix(16)) + "…", use.subject.description,
                    use.subject.unit(in: territory)?.fullName ?? "", user,
                ])
            }
        }
        return table.text
    }
}
