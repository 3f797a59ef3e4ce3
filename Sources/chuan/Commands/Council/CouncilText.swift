import Assessment
import Criteria
import Quantities
import Records

/// A council as text or JSON.
struct CouncilText: Sendable {
    private let council: Council

    init(_ council: Council) { self.council = council }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Vai trò" : "Role", .left), (isVietnamese ? "Thành viên" : "Member", .left),
            (isVietnamese ? "Đơn vị" : "Unit", .left), (isVietnamese ? "Từ" : "From", .left),
            (isVietnamese ? "Đến hết" : "Until", .left), (isVietnamese ? "Mã" : "Id", .left),
        ])
        for member in council.members {
            table.append([
                member.role.title(language), member.title, member.unit ?? "",
                member.validity.first?.description ?? "", member.validity.last?.description ?? "",
                member.person.text,
            ])
        }
        return table.text + "\n" + rules(language)
    }

    private func rules(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let (quorum, voting) = (council.rules.quorum, council.rules.voting)
        var text =
            isVietnamese
            ? "Cần ý kiến của \(Self.share(quorum.part)) thành viên được tính, ít nhất \(quorum.least) người.\n"
            : "Needed: \(Self.share(quorum.part)) of the members that count, at least \(quorum.least).\n"
        let base = voting.base.title(language)
        text +=
            isVietnamese
            ? "Kết quả: \(voting.isMoreThan ? "quá" : "từ") \(Self.share(voting.part)) \(base)"
            : "Result: \(voting.isMoreThan ? "more than" : "at least") \(Self.share(voting.part)) of \(base)"
        if voting.chairBreaksTies {
            text += isVietnamese ? "; ngang nhau thì theo Chủ tịch" : "; the chair breaks ties"
        }
        text += ".\n"
        if let averaging = council.rules.averaging {
            text +=
                isVietnamese
                ? "Điểm: \(averaging.method.title.vi), \(averaging.rounding.digits) chữ số thập phân, ít nhất \(averaging.least) phiếu chấm mỗi tiêu chí.\n"
                : "Points: \(averaging.method.title(.en)), \(averaging.rounding.digits) decimals, at least \(averaging.least) marks for each criterion.\n"
        }
        return text
    }

    var json: JSON {
        let (quorum, voting) = (council.rules.quorum, council.rules.voting)
        return .compact([
            ("campaign", .text(council.campaign.text)), ("entry", .whole(Int(council.entry.rawValue))),
            (
                "members",
                .list(
                    council.members.map { member in
                        .compact([
                            ("person", .text(member.person.text)), ("title", .text(member.title)),
                            ("role", .text(member.role.rawValue)), ("body", .text(member.body?.text)),
                            ("unit", .text(member.unit)),
                            ("from", .text(member.validity.first?.description)),
                            ("until", .text(member.validity.last?.description)),
                        ])
                    }
                )
            ),
            ("quorum", .text(Self.share(quorum.part))), ("least", .whole(quorum.least)),
            ("majority", .text((voting.isMoreThan ? ">" : ">=") + Self.share(voting.part))),
            ("base", .text(voting.base.rawValue)), ("chairBreaksTies", .truth(voting.chairBreaksTies)),
            (
                "averaging",
                council.rules.averaging.map { averaging in
                    .object([
                        ("method", .text(averaging.method.rawValue)),
                        ("digits", .whole(averaging.rounding.digits)),
                        ("rounding", .text(averaging.rounding.mode.rawValue)),
                        ("leastMarks", .whole(averaging.least)),
                    ])
                } ?? .null
            ),
        ])
    }

    private static func share(_ share: Fraction) -> String { "\(share.numerator)/\(share.denominator)" }
}

extension VotingRule.Base {
    /// Whom the part is a part of.
    var title: Text {
        switch self {
        case .voting:
            Text(vi: "số phiếu công nhận và không công nhận", en: "those who recognise or refuse")
        case .present: Text(vi: "số thành viên có ý kiến", en: "those who gave an opinion")
        case .counting: Text(vi: "số thành viên được tính", en: "the members that count")
        }
    }
}
