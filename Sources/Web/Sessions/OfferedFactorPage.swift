import Criteria
import HTML
import Records

/// The secret for the phone, and the field for a first code of it.
struct OfferedFactorPage: Page {
    /// `nil` when only the code is asked for again: the secret is shown once.
    let offer: SecondFactorOffer?
    var faults: [FieldFault] = []

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.secondFactor) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.secondFactor))
        FaultSummary(faults).write(h, frame)
        if let offer {
            if let code = QRCode(offer.uri) {
                h.p(frame(SessionWords.scanSecret))
                QRPicture(code: code, label: frame(SessionWords.qrCode)).write(h)
            }
            h.p(frame(SessionWords.typeSecret))
            h.p(.class("secret")) { h.code(offer.typed) }
            h.p(frame(SessionWords.secretKind), .class("soft small"))
        } else {
            h.p(frame(SessionWords.secretKept))
        }
        h.form(.method(.post), .action(frame.link(Link("/account/second-factor/enrol"))), .class("steps")) {
            frame.formToken.write(h)
            TextField(
                "code",
                SessionWords.firstCode,
                faults: faults,
                .type(.text),
                .keyboard(.numeric),
                .autocomplete("one-time-code"),
                .maxLength(10),
                .required
            ).write(h, frame)
            h.button(frame(SessionWords.enrol), .class("btn"), .type(.submit))
        }
        h.p { h.a(frame(SessionWords.fromStart), .href(frame.link(Link("/account/second-factor")))) }
    }
}
