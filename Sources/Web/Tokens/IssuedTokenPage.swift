import Criteria
import HTML

/// A token that was issued just now: the only page that ever shows it.
struct IssuedTokenPage: Page {
    let secret: String

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(TokenPageWords.issued) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(TokenPageWords.issued))
        h.p(frame(TokenPageWords.once), .class("lead"), .role("status"))
        h.pre { h.code(secret) }
        h.p { h.a(frame(TokenPageWords.back), .href(frame.link(Link("/account/tokens")))) }
    }
}
