extension CommandLineCase {
    static let accounts = [
        Self("permissions", "permissions"),
        Self("permissions-en", "permissions --lang en"),
        Self("permissions-role", "permissions --role auditor"),
        Self("permissions-role-en", "permissions --role signed-in --lang en"),
        Self("permissions-action", "permissions --action dossier.submit --format json"),
        Self("permissions-unknown", "permissions --role vua", exit: 64),
        Self("accounts-scope", "accounts grant ai auditor", exit: 64),
        Self("accounts-missing", "accounts list --database sqlite:khong-co.sqlite", exit: 5),
        Self("accounts-missing-en", "bodies list --database sqlite:khong-co.sqlite --lang en", exit: 5),
    ]

    static let accountsHelp = [
        "accounts", "accounts create", "accounts list", "accounts show", "accounts close", "accounts erase",
        "accounts password", "accounts grant", "accounts revoke", "accounts sessions",
        "accounts revoke-session",
        "accounts remove-second-factor", "accounts key", "bodies", "bodies add", "bodies list",
        "bodies second-factor", "permissions",
    ]
    .map { Self("help-" + $0.replacing(" ", with: "-"), $0 + " --help") }
}
