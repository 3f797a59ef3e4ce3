extension CommandLineCase {
    private static let examples = "../../../Examples/units"
    private static let carry =
        "units carry --data \(examples)/so-lieu-cu.csv --to 2025-07-01 --element dan-so=add:people"
        + " --element dien-tich=add:area --element thu-nhap=mean:dan-so --element cao-nhat=maximum:people"
        + " --element khao-sat=anew"

    static let unitsHelp = [
        "units", "units-show", "units-find", "units-tree", "units-lineage", "units-facts",
        "units-facts-show", "units-facts-check", "units-carry", "units-check", "units-import", "calendar",
        "calendar-show", "calendar-deadline", "calendar-check",
    ]
    .map { name in Self("help-\(name)", name.split(separator: "-").joined(separator: " ") + " --help") }

    static let units = [
        Self("units-show", "units show 00004 --on 2026-05-01"),
        Self("units-show-en", "units show 096 --on 2025-06-30 --lang en"),
        Self("units-show-json", "units show 00004 --on 2026-05-01 --format json"),
        Self("units-show-facts", "units show 00967 --on 2026-03-15 --facts \(examples)/du-kien.csv"),
        Self(
            "units-show-facts-en",
            "units show 00967 --on 2026-08-01 --facts \(examples)/du-kien.csv --lang en"
        ),
        Self(
            "units-show-facts-json",
            "units show 00967 --on 2026-03-15 --facts \(examples)/du-kien.csv --format json"
        ),
        Self("units-show-unknown", "units show 99999 --on 2026-05-01", exit: 4),
        Self("units-show-unknown-en", "units show 99999 --on 2026-05-01 --lang en", exit: 4),
        Self("units-show-ended", "units show 00112 --on 2026-05-01", exit: 4),
        Self("units-show-ended-en", "units show 00112 --on 2026-05-01 --lang en", exit: 4),
        Self("units-show-before", "units show 00004 --on 2020-01-01", exit: 4),
        Self("units-show-before-en", "units show 00004 --on 2020-01-01 --lang en", exit: 4),
        Self("units-show-no-day", "units show 00004 --on 2025-06-31", exit: 64),
        Self("units-show-no-code", "units show 4", exit: 64),
        Self("units-find", "units find hoà-an,cao-bằng --on 2026-05-01"),
        Self("units-find-en", "units find hoa-an,cao-bang --on 2026-05-01 --lang en"),
        Self("units-find-json", "units find phường-ba-đình --on 2026-05-01 --format json"),
        Self("units-find-several", "units find hòa-an --on 2026-05-01", exit: 4),
        Self("units-find-several-en", "units find hòa-an --on 2026-05-01 --lang en", exit: 4),
        Self("units-find-nobody", "units find không-đâu-cả --on 2026-05-01", exit: 4),
        Self("units-find-nobody-en", "units find không-đâu-cả --on 2026-05-01 --lang en", exit: 4),
        Self("units-tree", "units tree --on 2026-05-01"),
        Self("units-tree-en", "units tree 030 --on 2025-06-30 --lang en"),
        Self("units-tree-json", "units tree 030 --on 2025-06-30 --format json", lines: 40),
        Self("units-lineage", "units lineage 00112"),
        Self("units-lineage-en", "units lineage 00967 --on 2025-07-01 --lang en"),
        Self("units-lineage-json", "units lineage 00967 --on 2025-07-01 --format json"),
        Self("units-check", "units check"), Self("units-check-en", "units check --lang en"),
    ]

    static let shares = [
        Self("units-shares", "units lineage 00967 --on 2025-06-30 --shares \(examples)/phan-chia.csv"),
        Self(
            "units-shares-en",
            "units lineage 00913 --on 2025-07-01 --shares \(examples)/phan-chia.csv --lang en"
        ),
        Self(
            "units-shares-json",
            "units lineage 00967 --on 2025-06-30 --shares \(examples)/phan-chia.csv --format json"
        ),
        Self("units-shares-faults", "units lineage 00967 --shares phan-chia-sai.csv", exit: 2),
        Self("units-shares-faults-en", "units lineage 00967 --shares phan-chia-sai.csv --lang en", exit: 2),
        Self("units-shares-missing", "units lineage 00967 --shares khong-co.csv", exit: 3),
    ]

    static let facts = [
        Self("units-facts", "units facts show --data \(examples)/du-kien.csv --on 2026-03-15"),
        Self(
            "units-facts-en",
            "units facts show 00967 --attribute group --data \(examples)/du-kien.csv --on 2026-08-01 --lang en"
        ),
        Self(
            "units-facts-json",
            "units facts show 00967 --data \(examples)/du-kien.csv --on 2026-03-15 --format json"
        ),
        Self("units-facts-none", "units facts show --on 2026-03-15"),
        Self("units-facts-none-en", "units facts show --on 2026-03-15 --lang en"),
        Self("units-facts-unknown", "units facts show --attribute gruop --on 2026-03-15", exit: 4),
        Self(
            "units-facts-unknown-en",
            "units facts show --attribute gruop --on 2026-03-15 --lang en",
            exit: 4
        ),
        Self("units-facts-check", "units facts check --data \(examples)/du-kien.csv"),
        Self("units-facts-check-en", "units facts check --data \(examples)/du-kien.csv --lang en"),
        Self("units-facts-faults", "units facts check --data du-kien-sai.csv", exit: 2),
        Self("units-facts-faults-en", "units facts check --data du-kien-sai.csv --lang en", exit: 2),
        Self("units-facts-header", "units facts check --data xa.csv", exit: 2),
    ]

    static let carrying = [
        Self("units-carry", carry),
        Self("units-carry-en", carry + " --shares \(examples)/phan-chia.csv --lang en"),
        Self("units-carry-csv", carry + " --shares \(examples)/phan-chia.csv --format csv"),
        Self("units-carry-exact", carry + " --shares \(examples)/phan-chia.csv --format csv --exact"),
        Self("units-carry-json", carry + " --shares \(examples)/phan-chia.csv --format json", lines: 100),
        Self(
            "units-carry-faults",
            "units carry --data so-lieu-cu-sai.csv --to 2025-07-01 --element dan-so=add:people",
            exit: 2
        ),
        Self(
            "units-carry-faults-en",
            "units carry --data so-lieu-cu-sai.csv --to 2025-07-01 --element dan-so=add:people --lang en",
            exit: 2
        ),
        Self(
            "units-carry-weight",
            "units carry --data \(examples)/so-lieu-cu.csv --to 2025-07-01 --element dan-so=anew"
                + " --element dien-tich=add:area --element thu-nhap=mean:dan-so --element cao-nhat=anew"
                + " --element khao-sat=anew",
            exit: 2
        ),
        Self(
            "units-carry-order",
            "units carry --data \(examples)/so-lieu-cu.csv --from 2025-07-01 --to 2025-06-30 --element a=anew",
            exit: 4
        ),
        Self("units-carry-rule", "units carry --data xa.csv --element dan-so=sum", exit: 64),
    ]

    static let imports = [
        Self("units-import", "units import chuyen-doi.csv", exit: 2, lines: 12),
        Self("units-import-en", "units import chuyen-doi.csv --lang en", exit: 2, lines: 12),
        Self("units-import-figures", "units import dan-so-xa.csv", exit: 2, lines: 14),
        Self("units-import-figures-en", "units import dan-so-xa.csv --lang en", exit: 2, lines: 14),
        Self("units-import-other", "units import xa.csv", exit: 2),
        Self("units-import-other-en", "units import xa.csv --lang en", exit: 2),
        Self("units-import-missing", "units import khong-co.csv", exit: 3),
    ]

    static let calendar = [
        Self("calendar-show", "calendar show 2026"),
        Self("calendar-show-en", "calendar show 2027 --lang en", exit: 4),
        Self("calendar-show-json", "calendar show 2025 --format json"),
        Self("calendar-show-more", "calendar show 2027 --holidays \(examples)/ngay-nghi.csv"),
        Self("calendar-show-old", "calendar show 2019", exit: 4),
        Self("calendar-check", "calendar check"), Self("calendar-check-en", "calendar check --lang en"),
        Self("calendar-check-json", "calendar check --format json"),
        Self("calendar-faults", "calendar check --holidays ngay-nghi-sai.csv", exit: 2),
        Self("calendar-faults-en", "calendar check --holidays ngay-nghi-sai.csv --lang en", exit: 2),
        Self("calendar-before", "calendar deadline --before 2026-12-25"),
        Self("calendar-by", "calendar deadline --by 2026-05-02 --next-working-day"),
        Self(
            "calendar-days-en",
            "calendar deadline --days 15 --after 2026-04-15 --next-working-day --lang en"
        ),
        Self("calendar-working-days", "calendar deadline --working-days 10 --after 2026-04-20"),
        Self("calendar-working-days-en", "calendar deadline --working-days 2 --after 2026-08-20 --lang en"),
        Self(
            "calendar-working-days-json",
            "calendar deadline --working-days 2 --after 2025-04-24 --format json"
        ),
        Self("calendar-unknown", "calendar deadline --working-days 5 --after 2026-12-28", exit: 4),
        Self(
            "calendar-unknown-en",
            "calendar deadline --working-days 5 --after 2026-12-28 --lang en",
            exit: 4
        ),
        Self("calendar-unsettled", "calendar deadline --working-days 3 --after 2026-11-20", exit: 4),
        Self(
            "calendar-unsettled-en",
            "calendar deadline --working-days 3 --after 2026-11-20 --lang en",
            exit: 4
        ),
        Self("calendar-usage", "calendar deadline --days 5 --by 2026-01-01", exit: 64),
    ]
}
