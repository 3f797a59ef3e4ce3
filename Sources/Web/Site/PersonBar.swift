import HTML

/// The line above personal pages: who is signed in, for which body, the way to the own account and out.
struct PersonBar {
    let person: PersonShown

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.section(.class("person"), .label(frame(SessionWords.whoIsIn))) {
            h.div(.class("in")) {
                h.p {
                    if let name = person.name {
                        h.strong(name)
                        h.text(" · ")
                    }
                    h.text(person.body)
                }
                h.a(frame(SessionWords.account), .href(frame.link(Link("/account"))))
                h.form(.method(.post), .action(frame.link(Link("/sign-out")))) {
                    frame.formToken.write(h)
                    h.button(frame(SessionWords.signOut), .class("plain"), .type(.submit))
                }
            }
        }
    }
}
