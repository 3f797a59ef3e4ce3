import HTML
import Records

/// The new password, twice.
struct NewPasswordFields {
    let faults: [FieldFault]

    func write(_ h: HTMLWriter, _ frame: Frame) {
        TextField(
            "new-password",
            SessionWords.newPassword,
            hint: SessionWords.newPasswordHint(PasswordRules.length.lowerBound),
            faults: faults,
            .type(.password),
            .autocomplete("new-password"),
            .maxLength(1_000),
            .required,
            .class("wide")
        ).write(h, frame)
        TextField(
            "repeated",
            SessionWords.repeated,
            faults: faults,
            .type(.password),
            .autocomplete("new-password"),
            .maxLength(1_000),
            .required,
            .class("wide")
        ).write(h, frame)
    }
}
