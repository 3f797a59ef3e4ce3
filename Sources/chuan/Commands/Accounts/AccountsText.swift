import Criteria
import Quantities
import Records
import Territory

/// Accounts, roles and sessions as tables and texts.
enum AccountsText {
    static func table(_ lines: [AccountLine], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Tên đăng nhập" : "Login", .left), (isVietnamese ? "Họ và tên" : "Name", .left),
            (isVietnamese ? "Cơ quan" : "Body", .left), (isVietnamese ? "Tình trạng" : "State", .left),
            (isVietnamese ? "Mã người" : "Person", .left),
        ])
        for line in lines {
            let account = line.account
            table.append([
                account.login?.text ?? "—", account.name ?? "—", line.body.name, state(account)(language),
                account.person.text,
            ])
        }
        return table.text
    }

    static func page(_ page: AccountPage, _ language: Language) -> String {
        let isVietnamese = language == .vi
        let (account, body) = (page.line.account, page.line.body)
        func yes(_ truth: Bool) -> String {
            truth ? (isVietnamese ? "có" : "yes") : (isVietnamese ? "không" : "no")
        }
        let temporary = isVietnamese ? ", phải đổi" : ", to be changed"
        let codes =
            isVietnamese
            ? ", còn \(page.recoveryCodesLeft) mã dự phòng"
            : ", \(page.recoveryCodesLeft) recovery codes left"
        var lines = [
            (isVietnamese ? "Tên đăng nhập" : "Login", account.login?.text ?? "—"),
            (isVietnamese ? "Họ và tên" : "Name", account.name ?? "—"),
            (isVietnamese ? "Thư điện tử" : "Mail", account.email ?? "—"),
            (isVietnamese ? "Cơ quan" : "Body", "\(body.name) (\(body.id))"),
            (isVietnamese ? "Tình trạng" : "State", state(account)(language)),
            (isVietnamese ? "Mã người" : "Person", account.person.text),
            (
                isVietnamese ? "Mật khẩu" : "Password",
                yes(page.hasPassword) + (page.passwordIsTemporary ? temporary : "")
            ),
            (
                isVietnamese ? "Lớp thứ hai" : "Second factor",
                yes(page.hasSecondFactor) + (page.hasSecondFactor ? codes : "")
            ),
        ]
        for identity in page.identities {
            lines.append((isVietnamese ? "Danh tính" : "Identity", "\(identity.issuer) \(identity.subject)"))
        }
        let width = lines.map(\.0.count).max() ?? 0
        let head = lines.map { $0 + String(repeating: " ", count: width - $0.count + 2) + $1 }
            .joined(separator: "\n")
        return head + "\n\n" + table(page.grants, language)
    }

    private static func table(_ grants: [Grant], _ language: Language) -> String {
        let isVietnamese = language == .vi
        guard !grants.isEmpty else { return isVietnamese ? "Chưa có vai trò.\n" : "No roles.\n" }
        var table = TextTable([
            (isVietnamese ? "Vai trò" : "Role", .left), (isVietnamese ? "Phạm vi" : "Scope", .left),
            (isVietnamese ? "Đợt đánh giá" : "Campaign", .left), (isVietnamese ? "Từ" : "From", .left),
            (isVietnamese ? "Đến trước" : "Until", .left), (isVietnamese ? "Tình trạng" : "State", .left),
            (isVietnamese ? "Mã" : "Grant", .left),
        ])
        for grant in grants {
            table.append([
                isVietnamese ? grant.role.vietnamese : grant.role.english, units(grant.scope)(language),
                grant.scope.campaign?.text ?? (isVietnamese ? "mọi đợt" : "all"),
                grant.validity.from?.description ?? "", grant.validity.until?.description ?? "",
                grant.revoked.map { (isVietnamese ? "thu hồi, dòng " : "revoked, entry ") + $0.description }
                    ?? "",
                grant.id.text,
            ])
        }
        return table.text
    }

    static func table(_ sessions: [Session], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Phiên" : "Session", .left),
            (isVietnamese ? "Bắt đầu (UTC)" : "Started (UTC)", .left),
            (isVietnamese ? "Dùng lần cuối" : "Last seen", .left),
            (isVietnamese ? "Hết hạn" : "Expires", .left),
            (isVietnamese ? "Bằng" : "By", .left), (isVietnamese ? "Mức" : "Level", .right),
            (isVietnamese ? "Từ" : "From", .left), (isVietnamese ? "Trình duyệt" : "Browser", .left),
        ])
        for session in sessions {
            table.append([
                session.id.text, session.startedAt.description, session.seenAt.description,
                session.expiresAt.description, session.proof.method.rawValue,
                String(session.proof.assurance.rawValue), session.address ?? "", session.agent ?? "",
            ])
        }
        return table.text
    }

    static func table(_ bodies: [BodyRecord], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Body", .left), (isVietnamese ? "Tên" : "Name", .left),
            (isVietnamese ? "Loại" : "Kind", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Lớp thứ hai" : "Second factor", .left),
        ])
        for body in bodies {
            table.append([
                body.id.text, body.name, isVietnamese ? body.kind.vietnamese : body.kind.english,
                body.unit?.description ?? (isVietnamese ? "cả nước" : "the whole country"),
                body.demandsSecondFactor ? (isVietnamese ? "bắt buộc" : "demanded") : "—",
            ])
        }
        return table.text
    }

    private static func state(_ account: Account) -> Text {
        if account.erased != nil { return Text(vi: "đã đóng, đã xóa", en: "closed, erased") }
        return account.isOpen ? Text(vi: "đang dùng", en: "open") : Text(vi: "đã đóng", en: "closed")
    }

    private static func units(_ scope: Scope) -> Text {
        switch scope.units {
        case .all: Text(vi: "cả nước", en: "everywhere")
        case .one(let unit): Text(vi: unit.description, en: unit.description)
        case .under(let unit): Text(vi: "\(unit) và bên dưới", en: "\(unit) and below")
        }
    }
}
