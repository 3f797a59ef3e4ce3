import Criteria
import Records
import Territory

/// Roles and the days for which they are granted, in words.
enum RoleText {
    static func role(_ role: Role, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: role.vietnamese
        case .en: role.english
        }
    }

    static func period(_ grant: Grant, _ frame: Frame) -> String {
        (grant.validity.from.map { frame.day($0) } ?? "…") + " – "
            + (grant.validity.until.map { frame.day($0) } ?? "…")
    }
}
