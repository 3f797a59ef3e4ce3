extension CommandLineCase {
    static let observationsHelp = [
        "elements", "elements-list", "elements-show", "observations", "observations-import",
        "observations-record", "observations-correct", "observations-show", "observations-history",
        "observations-contradictions", "observations-resolve", "observations-carry", "observations-check",
    ]
    .map { name in Self("help-\(name)", name.split(separator: "-").joined(separator: " ") + " --help") }

    static let elements = [
        Self("elements", "elements", lines: 20),
        Self("elements-en", "elements --lang en", lines: 20),
        Self("elements-set", "elements --set xa-tmdt"),
        Self("elements-set-en", "elements --set nen-tang-tmdt --lang en"),
        Self("elements-csv", "elements --set phuc-vu-766 --format csv"),
        Self("elements-json", "elements --set phuc-vu-766 --format json", lines: 60),
        Self("elements-show", "elements show population"),
        Self("elements-show-en", "elements show platform-accounts --lang en"),
        Self("elements-show-choice", "elements show digital-committee-head"),
        Self("elements-show-json", "elements show digital-committee-head --format json"),
        Self("elements-unknown", "elements show populaton", exit: 4),
        Self("elements-unknown-en", "elements show x --lang en", exit: 4),
        Self("records-no-period", "evaluate xa-tmdt --from-records", exit: 64),
        Self("records-and-data", "evaluate xa-tmdt --from-records --period 2026 --data xa.csv", exit: 64),
        Self(
            "records-no-database",
            "evaluate xa-tmdt --from-records --period 2026 --database sqlite:khong-co.sqlite",
            exit: 5
        ),
        Self(
            "observations-malformed-day",
            "observations record population 00004 31/10/2026 --source x --value 1",
            exit: 64
        ),
        Self("observations-negative", "observations correct 17.1 --value -5", exit: 64),
        Self("calendar-malformed-day", "calendar deadline --from 2026-02-30 --days 5", exit: 64),
        Self("observations-no-key", "observations correct 17 --value 3", exit: 64),
        Self("observations-two-values", "observations correct 17.1 --value 3 --missing", exit: 64),
    ]
}
