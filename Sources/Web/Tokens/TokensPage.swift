import Criteria
import HTML
import Quantities
import Records

/// The list of one's own tokens with a form for another.
struct TokensPage: Page {
    let tokens: [APIToken]
    let scopes: [Action]
    let fault: Text?
    /// What was typed when it was refused.
    let typed: Fields

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(TokenPageWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(TokenPageWords.title))
        h.p(.class("lead")) {
            h.text(frame(TokenPageWords.lead) + " ")
            h.a(frame(TokenPageWords.interface), .href(frame.link(Link("/api"))))
        }
        if let fault {
            h.div(.class("note bad"), .role("alert")) {
                h.a(frame(fault), .href(Link("#label")))
            }
        }
        list(h, frame)
        form(h, frame)
    }

    private func list(_ h: HTMLWriter, _ frame: Frame) {
        guard !tokens.isEmpty else {
            h.p(frame(TokenPageWords.none), .class("soft"))
            return
        }
        h.div(.class("scroll")) {
            h.table {
                h.thead {
                    h.tr {
                        for words in [TokenPageWords.label, TokenPageWords.scopes, TokenPageWords.expires] {
                            h.th(frame(words), .scope("col"))
                        }
                        h.th("", .scope("col"))
                    }
                }
                h.tbody {
                    for token in tokens { row(token, h, frame) }
                }
            }
        }
    }

    private func row(_ token: APIToken, _ h: HTMLWriter, _ frame: Frame) {
        let path = Link("/account/tokens").adding(token.id.text).adding("revoke")
        h.tr {
            h.td(token.label)
            h.td(token.scopes.map(\.rawValue).sorted().joined(separator: ", "))
            h.td(frame.moment(token.expiresAt))
            h.td {
                h.form(.method(.post), .action(frame.link(path))) {
                    frame.formToken.write(h)
                    h.button(
                        frame(TokenPageWords.revoke),
                        .label(frame(TokenPageWords.revoke) + ": " + token.label)
                    )
                }
            }
        }
    }

    private func form(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(TokenPageWords.another))
        h.form(.method(.post), .action(frame.link(Link("/account/tokens"))), .class("stack")) {
            frame.formToken.write(h)
            h.p {
                h.label(frame(TokenPageWords.label), .for("label"))
                h.input(
                    .type(.text),
                    .id("label"),
                    .name("label"),
                    .maxLength(100),
                    .value(typed["label"] ?? ""),
                    .required
                )
            }
            h.p {
                h.label(frame(TokenPageWords.days), .for("days"))
                h.input(
                    .type(.number),
                    .id("days"),
                    .name("days"),
                    .value(typed["days"] ?? "90"),
                    .keyboard(.numeric),
                    .required
                )
            }
            h.fieldset {
                h.legend(frame(TokenPageWords.scopes))
                let chosen = Set(typed.values("scope"))
                for action in scopes {
                    h.p {
                        h.input(
                            .type(.checkbox),
                            .id(action.rawValue),
                            .name("scope"),
                            .value(action.rawValue),
                            .checked(chosen.contains(action.rawValue))
                        )
                        h.label(
                            frame(Text(vi: action.vietnamese, en: action.english)),
                            .for(action.rawValue)
                        )
                    }
                }
            }
            h.p { h.button(frame(TokenPageWords.issue)) }
        }
    }
}
