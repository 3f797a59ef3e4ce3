import ArgumentParser

/// `chuan units facts`: dated facts of units, such as the group of a commune.
struct UnitsFacts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Dữ kiện có thời hạn của đơn vị, như nhóm xã. (Dated facts of units, such as groups.)",
        discussion: """
            Tệp có các cột unit, attribute, value, valid_from, valid_until, source; xem docs/territory.md. (Columns of a file.)
            """,
        subcommands: [UnitsFactsShow.self, UnitsFactsCheck.self]
    )
}
