extension CommandLineCase {
    static let evidenceHelp = [
        "evidence", "evidence-add", "evidence-attach", "evidence-list", "evidence-show", "evidence-get",
        "evidence-reject", "evidence-erase", "evidence-shared", "evidence-verify", "evidence-sweep",
    ]
    .map { name in Self("help-\(name)", name.split(separator: "-").joined(separator: " ") + " --help") }
}
