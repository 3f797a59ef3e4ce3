import Testing

/// One command, what it must end with, and the name of the file that keeps its words.
struct CommandLineCase: CustomTestStringConvertible {
    let name: String
    /// Separated by single spaces.
    let command: String
    let exitCode: Int32
    /// Lines of standard output that are kept.
    let lines: Int

    init(_ name: String, _ command: String, exit: Int32 = 0, lines: Int = 200) {
        self.name = name
        self.command = command
        exitCode = exit
        self.lines = lines
    }

    var arguments: [String] { command.split(separator: " ").map(String.init) }

    var testDescription: String { name }

    private static let province = "../../../Criteria/phuc-vu-766/2026/examples/phu-tho-2026-q3.csv"

    static let help =
        [
            "", "sets", "sets-show", "check", "evaluate", "explain", "gap", "impact", "robustness",
            "migrate", "backup", "restore", "copy",
            "journal", "journal-list", "journal-show", "journal-verify", "journal-erase",
        ]
        .map { name in
            let words = name.split(separator: "-").joined(separator: " ")
            return Self(name.isEmpty ? "help" : "help-\(name)", words.isEmpty ? "--help" : "\(words) --help")
        } + [
            Self("help-journal-export-head", "journal export-head --help"),
            Self("help-journal-check-head", "journal check-head --help"),
            Self("help-sets-publish", "sets publish --help"),
        ]

    static let sets = [
        Self("sets", "sets"),
        Self("sets-en", "sets --lang en"),
        Self("show-table", "sets show xa-tmdt", lines: 40),
        Self("show-table-en", "sets show chi-so-cds-xa --lang en", lines: 40),
        Self("show-csv", "sets show xa-tmdt --format csv"),
        Self("show-json", "sets show xa-tmdt --format json", lines: 90),
        Self("show-json-score", "sets show phuc-vu-766 --format json"),
        Self("show-unknown", "sets show xa-tdmt", exit: 1),
        Self("show-unknown-en", "sets show xa-tdmt --lang en", exit: 1),
    ]

    static let check = [
        Self("check-chi-so", "check chi-so-cds-xa"),
        Self("check-cds-xa", "check cds-xa"),
        Self("check-cds-xa-en", "check cds-xa --lang en"),
        Self("check-json", "check cds-xa --format json", lines: 40),
        Self("check-faults", "check sai.yaml", exit: 1),
        Self("check-missing", "check khong-co.yaml", exit: 3),
        Self("check-folder", "check .", exit: 3),
        Self("overlay-missing", "check xa-tmdt --overlay khong-co.yaml", exit: 3),
        Self("check-faults-en", "check sai.yaml --lang en", exit: 1),
        Self("overlay-proved", "check tmdt-siet.yaml"),
        Self("overlay-proved-en", "check tmdt-siet.yaml --lang en"),
        Self("overlay-proved-json", "check tmdt-siet.yaml --format json", lines: 20),
        Self("overlay-refuted", "check tmdt-noi.yaml", exit: 1),
        Self("overlay-refuted-en", "check tmdt-noi.yaml --lang en", exit: 1),
        Self("overlay-refuted-json", "check tmdt-noi.yaml --format json", exit: 1),
        Self(
            "overlay-conflict",
            "check xa-tmdt --overlay tmdt-siet.yaml --overlay tmdt-cung-muc.yaml",
            exit: 1
        ),
        Self("overlay-edition", "check phuc-vu-moi.yaml"),
    ]

    static let evaluate = [
        Self("evaluate-verdict", "evaluate xa-tmdt --data xa.csv"),
        Self("evaluate-verdict-en", "evaluate xa-tmdt --data xa.csv --lang en"),
        Self("evaluate-verdict-csv", "evaluate xa-tmdt --data xa.csv --format csv"),
        Self("evaluate-verdict-json", "evaluate xa-tmdt --data xa.csv --format json"),
        Self("evaluate-levels", "evaluate cds-xa --data cds-xa.csv"),
        Self("evaluate-levels-csv", "evaluate cds-xa --data cds-xa.csv --format csv"),
        Self("evaluate-levels-json", "evaluate cds-xa --data cds-xa.csv --format json", lines: 50),
        Self("evaluate-children", "evaluate cds-huyen --data cds-huyen.csv --children cds-huyen-xa.csv"),
        Self("evaluate-score", "evaluate chi-so-cds-xa --data chi-so.csv"),
        Self("evaluate-score-csv", "evaluate chi-so-cds-xa --data chi-so.csv --format csv"),
        Self("evaluate-score-json", "evaluate chi-so-cds-xa --data chi-so.csv --format json", lines: 30),
        Self("evaluate-exact", "evaluate phuc-vu-766 --data \(province) --format csv --exact", lines: 8),
        Self("evaluate-overlay", "evaluate xa-tmdt --data xa.csv --overlay tmdt-siet.yaml"),
    ]

    static let faults = [
        Self("data-faults", "evaluate xa-tmdt --data xa-sai.csv", exit: 2),
        Self("data-faults-en", "evaluate xa-tmdt --data xa-sai.csv --lang en", exit: 2),
        Self("data-missing", "evaluate xa-tmdt --data khong-co.csv", exit: 3),
        Self("data-missing-en", "evaluate xa-tmdt --data khong-co.csv --lang en", exit: 3),
        Self("data-folder", "evaluate xa-tmdt --data .", exit: 3),
        Self("children-missing", "evaluate cds-huyen --data cds-huyen.csv --children khong-co.csv", exit: 3),
        Self("both-files-wrong", "evaluate cds-huyen --data xa-sai.csv --children xa.csv", exit: 2),
        Self("output-no-folder", "evaluate xa-tmdt --data xa.csv --output khong-co/ra.csv", exit: 3),
        Self("output-no-folder-en", "check xa-tmdt --output khong-co/ra.txt --lang en", exit: 3),
        Self("unknown-unit", "explain xa-tmdt --data xa.csv --unit x1", exit: 4),
        Self("unknown-unit-en", "gap xa-tmdt --data xa.csv --unit Y --lang en", exit: 4),
        Self("unknown-criterion", "explain xa-tmdt --data xa.csv --unit X1 --criterion 1.9", exit: 4),
        Self("group-as-criterion", "explain xa-tmdt --data xa.csv --unit X1 --criterion II", exit: 4),
        Self("unknown-goal", "gap xa-tmdt --data xa.csv --unit X1 --to 3", exit: 4),
        Self("unknown-level", "gap cds-xa --data cds-xa.csv --unit X02 --to 6", exit: 4),
        Self("database-address", "migrate --database mysql://may/ten", exit: 5),
        Self("database-address-en", "copy --from chuan.sqlite --to sqlite:khac --lang en", exit: 5),
        Self("database-missing", "migrate --check --database sqlite:khong-co.sqlite", exit: 5),
        Self("database-missing-en", "backup --database sqlite:khong-co.sqlite --to x --lang en", exit: 5),
        Self("wrong-usage", "evaluate xa-tmdt", exit: 64),
        Self("wrong-percent", "robustness chi-so-cds-xa --data chi-so.csv --percent 200", exit: 64),
    ]

    static let answers = [
        Self("explain", "explain xa-tmdt --data xa.csv --unit X2"),
        Self("explain-en", "explain xa-tmdt --data xa.csv --unit X2 --lang en"),
        Self("explain-criterion", "explain chi-so-cds-xa --data chi-so.csv --unit S5-1 --criterion 8.9"),
        Self("explain-json", "explain xa-tmdt --data xa.csv --unit X3 --criterion 3.2 --format json"),
        Self("gap-verdict", "gap xa-tmdt --data xa.csv --unit X3"),
        Self("gap-verdict-en", "gap xa-tmdt --data xa.csv --unit X3 --lang en"),
        Self("gap-reached", "gap xa-tmdt --data xa.csv --unit X1"),
        Self("gap-level", "gap cds-xa --data cds-xa.csv --unit X02"),
        Self("gap-points", "gap chi-so-cds-xa --data chi-so.csv --unit S3-1 --to 700"),
        Self("gap-more-points", "gap chi-so-cds-xa --data chi-so.csv --unit S3-1 --to 895"),
        Self("gap-json", "gap xa-tmdt --data xa.csv --unit X2 --format json"),
        Self("impact-overlay", "impact xa-tmdt tmdt-siet.yaml --data xa.csv"),
        Self("impact-overlay-en", "impact xa-tmdt tmdt-siet.yaml --data xa.csv --lang en"),
        Self("impact-overlay-csv", "impact xa-tmdt tmdt-siet.yaml --data xa.csv --format csv"),
        Self("impact-edition", "impact phuc-vu-766 phuc-vu-moi.yaml --data \(province)"),
        Self("robustness", "robustness chi-so-cds-xa --data chi-so.csv --draws 20"),
        Self("robustness-en", "robustness phuc-vu-766 --data \(province) --draws 20 --lang en", lines: 60),
        Self("robustness-csv", "robustness chi-so-cds-xa --data chi-so.csv --draws 20 --format csv"),
    ]
}
