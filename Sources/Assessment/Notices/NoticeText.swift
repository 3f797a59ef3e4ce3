package import Criteria
package import Quantities

/// A notice in words.
package struct NoticeText: Hashable, Sendable {
    package let subject: Text
    package let body: Text

    /// - Parameters:
    ///   - waiting: how many dossiers wait, for a notice about a whole campaign.
    ///   - today: the day on which it is read or sent.
    package init(_ notice: Notice, _ campaign: Campaign, _ dossier: Dossier?, waiting: Int, today: CivilDate)
    {
        let what = dossier.map { $0.participant.title }
        let about = Text(
            vi: what.map { "\($0), \(campaign.title)" } ?? campaign.title,
            en: what.map { "\($0), \(campaign.title)" } ?? campaign.title
        )
        let head: Text
        var lines: [Text] = []
        switch notice.kind {
        case .step(let event):
            head = Text(vi: "Hồ sơ: \(event.title.vi)", en: "Dossier: \(event.title(.en))")
            if let dossier {
                lines.append(
                    Text(
                        vi:
                            "Hồ sơ của \(dossier.participant.title) hiện \(dossier.state.title.vi). Bước tiếp theo: \(dossier.state.way.vi).",
                        en:
                            "The dossier of \(dossier.participant.title) is now: \(dossier.state.title(.en)). Next: \(dossier.state.way(.en))."
                    )
                )
            }
        case .reminder:
            head = Text(vi: "Nhắc hạn", en: "Reminder")
            if let step = notice.step, let day = notice.day {
                let left = day.dayNumber - today.dayNumber
                lines.append(
                    Text(
                        vi:
                            "Bước “\(step.title.vi)” có hạn cuối là ngày \(day.vietnamese), \(NoticeText.left(left).vi).",
                        en: "“\(step.title(.en))” ends on \(day), \(NoticeText.left(left)(.en))."
                    )
                )
            }
        case .escalation:
            head = Text(vi: "Quá hạn", en: "Overdue")
            if let step = notice.step, let day = notice.day {
                lines.append(
                    Text(
                        vi: "Bước “\(step.title.vi)” đã hết hạn ngày \(day.vietnamese).",
                        en: "“\(step.title(.en))” ended on \(day)."
                    )
                )
            }
        }
        if dossier == nil, waiting > 0 {
            lines.append(
                Text(vi: "Số hồ sơ đang chờ: \(waiting).", en: "Dossiers that wait: \(waiting).")
            )
        }
        subject = Text(vi: "\(head.vi): \(about.vi)", en: "\(head(.en)): \(about(.en))")
        body = Text(
            vi: ([about.vi] + lines.map(\.vi)).joined(separator: "\n\n"),
            en: ([about(.en)] + lines.map { $0(.en) }).joined(separator: "\n\n")
        )
    }

    private static func left(_ days: Int) -> Text {
        switch days {
        case ..<0: Text(vi: "đã qua \(-days) ngày", en: "\(-days) days ago")
        case 0: Text(vi: "tức là hôm nay", en: "which is today")
        case 1: Text(vi: "còn 1 ngày", en: "1 day left")
        default: Text(vi: "còn \(days) ngày", en: "\(days) days left")
        }
    }
}
