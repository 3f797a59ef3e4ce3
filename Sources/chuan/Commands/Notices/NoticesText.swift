import Assessment
import Criteria
import Quantities
import Records

/// Notices as a table or JSON. People stand in it by identifier, never by name or address.
enum NoticesText {
    static func table(_ lines: [NoticeLine], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Viết lúc" : "Written", .left), (isVietnamese ? "Việc" : "What", .left),
            (isVietnamese ? "Về" : "About", .left), (isVietnamese ? "Cho" : "For", .left),
            (isVietnamese ? "Người nhận" : "Recipient", .left),
            (isVietnamese ? "Trạng thái" : "State", .left),
            (isVietnamese ? "Lần thử" : "Tries", .right), (isVietnamese ? "Lỗi" : "Failure", .left),
        ])
        for line in lines {
            table.append([
                String(line.written.description.prefix(16)), title(line.notice.kind)(language),
                line.unitTitle ?? line.campaignTitle, audience(line.notice.audience)(language),
                line.person ?? "", state(line.state)(language), "\(line.attempts)", line.failure ?? "",
            ])
        }
        return table.text
    }

    static func json(_ line: NoticeLine) -> JSON {
        .compact([
            ("notice", .text(line.notice.id.text)), ("written", .text(line.written.description)),
            ("kind", .text(line.notice.kind.word)), ("audience", .text(line.notice.audience.rawValue)),
            ("campaign", .text(line.notice.campaign.text)), ("dossier", .text(line.notice.dossier?.text)),
            ("unit", .text(line.unitTitle)), ("step", .text(line.notice.step?.rawValue)),
            ("day", .text(line.notice.day?.description)), ("person", .text(line.person)),
            ("state", .text(line.state.rawValue)), ("attempts", .whole(line.attempts)),
            ("nextAttempt", .text(line.nextAttempt?.description)),
            ("sentAt", .text(line.sentAt?.description)),
            ("failure", .text(line.failure)),
        ])
    }

    private static func title(_ kind: Notice.Kind) -> Text {
        switch kind {
        case .step(let event): event.title
        case .reminder: Text(vi: "nhắc hạn", en: "reminder")
        case .escalation: Text(vi: "quá hạn", en: "overdue")
        }
    }

    private static func audience(_ audience: DossierEffect.Audience) -> Text {
        switch audience {
        case .unit: Text(vi: "đơn vị", en: "unit")
        case .verifiers: Text(vi: "cơ quan thẩm định", en: "verifiers")
        case .council: Text(vi: "hội đồng", en: "council")
        case .authority: Text(vi: "cấp có thẩm quyền", en: "authority")
        case .everyone: Text(vi: "mọi người", en: "everyone")
        }
    }

    private static func state(_ state: NoticeLine.State) -> Text {
        switch state {
        case .waiting: Text(vi: "đang chờ", en: "waiting")
        case .sent: Text(vi: "đã gửi", en: "sent")
        case .failed: Text(vi: "không gửi được", en: "failed")
        }
    }
}
