import Criteria
import Records
import Territory

/// Roles and their reach in words.
enum RoleText {
    static func role(_ role: Role, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: role.vietnamese
        case .en: role.english
        }
    }

    static func scope(_ scope: Scope, _ frame: Frame) -> String {
        var words: String
        switch scope.units {
        case .all: words = frame(AdministrationWords.reach(.all))
        case .under(let unit): words = frame(AdministrationWords.under) + " " + unit.code.description
        case .one(let unit): words = frame(AdministrationWords.only) + " " + unit.code.description
        }
        if scope.campaign != nil { words += ", " + frame(AdministrationWords.oneCampaign) }
        return words
    }

    static func period(_ grant: Grant, _ frame: Frame) -> String {
        (grant.validity.from.map { frame.day($0) } ?? "…") + " – "
            + (grant.validity.until.map { frame.day($0) } ?? "…")
    }
}
