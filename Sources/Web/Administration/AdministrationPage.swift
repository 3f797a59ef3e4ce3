import Criteria
import HTML
import Records

/// The way to the parts of administration.
struct AdministrationPage: Page {
    /// Why he may not see accounts.
    let accounts: Refusal?
    /// Why he may not read the journal.
    let journal: Refusal?

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(AdministrationWords.title))
        h.ul(.class("plain")) {
            if accounts == nil {
                item(AdministrationLinks.accounts, AdministrationWords.accounts, h, frame)
                item(AdministrationLinks.bodies, AdministrationWords.bodies, h, frame)
                item(AdministrationLinks.notices, AdministrationWords.notices, h, frame)
            }
            if journal == nil {
                item(AdministrationLinks.journal, AdministrationWords.journal, h, frame)
                item(AdministrationLinks.check, AdministrationWords.check, h, frame)
            }
        }
    }

    private func item(_ link: Link, _ word: Text, _ h: HTMLWriter, _ frame: Frame) {
        h.li { h.a(frame(word), .href(frame.link(link))) }
    }
}
