import Assessment
import Criteria
import Demo
import Records

/// What was built, and who can sign in.
struct DemoReport {
    let summary: DemoSummary
    let address: String
    /// `nil` for one that the person brought.
    let password: String?
    let took: Duration

    func write(_ language: Language) throws {
        let isVietnamese = language == .vi
        var text = SyntheticMark.banner(language) + "\n\n"
        for campaign in summary.campaigns {
            let states = DossierState.allCases.compactMap { state in
                campaign.states[state].map { "\($0) \(state.title(language))" }
            }
            text += "\(campaign.title): \(states.joined(separator: ", "))\n"
        }
        var table = TextTable([
            (isVietnamese ? "Tên đăng nhập" : "Login", .left), (isVietnamese ? "Vai trò" : "Role", .left),
            (isVietnamese ? "Phạm vi" : "Where", .left),
        ])
        for login in summary.logins {
            table.append([
                login.login, isVietnamese ? login.role.vietnamese : login.role.english, login.place,
            ])
        }
        text += "\n" + table.text
        if let password {
            text +=
                isVietnamese
                ? "\nMật khẩu của mọi tài khoản trên, chỉ in lần này: \(password)\n"
                : "\nThe password of all of them, printed this once: \(password)\n"
        }
        let seconds = (Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
        let rounded = (seconds * 10).rounded() / 10
        text +=
            isVietnamese
            ? "\n\(summary.communes) xã, phường, đặc khu trong \(address), \(rounded) giây.\n"
            : "\n\(summary.communes) communes in \(address), \(rounded) s.\n"
        try Console.write(text, to: "-", language)
    }
}
