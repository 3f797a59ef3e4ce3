import ArgumentParser

/// `chuan units`: which administrative units there are and were.
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract:
            "Đơn vị hành chính theo thời gian: mã, tên, cây, nguồn gốc. (Administrative units in time.)",
        subcommands: [
            UnitsShow.self, UnitsFind.self, UnitsTree.self, UnitsLineage.self, UnitsFacts.self,
            UnitsCarry.self, UnitsCheck.self, UnitsImport.self,
        ]
    )
}
