/// From the decision to the report: what each command says of itself.
extension CommandLineCase {
    static let closingHelp = [
        "decide", "decide-draft", "decide-list", "decide-show", "decide-recognise", "decide-refuse",
        "decide-bulk", "decide-correct", "decide-revoke", "publish", "publish-campaign", "publish-decision",
        "publish-list", "publish-show", "publish-ranking", "publish-unit", "publish-object",
        "publish-objections", "publish-answer", "report", "report-prepare", "report-send", "report-show",
        "notices", "notices-list", "notices-send", "notices-retry", "assess", "assess-rerun",
        "assess-offers", "assess-accept", "assess-record", "register", "register-unit", "register-all",
    ]
    .map { name in Self("help-\(name)", name.split(separator: "-").joined(separator: " ") + " --help") }

    static let closingFaults = [
        Self("notices-no-server", "notices send", exit: 6),
        Self("notices-no-server-en", "notices send --lang en", exit: 6),
        Self("notices-no-sender", "notices send --server smtps://mail.example", exit: 6),
        Self(
            "notices-plain",
            "notices send --server smtp://mail.example --from a@b.example --without-tls",
            exit: 6
        ),
        Self("decide-no-number", "decide recognise --dossier x --signatory A", exit: 64),
    ]
}
