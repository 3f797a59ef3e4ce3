import ArgumentParser

/// `chuan bodies`: the authorities, offices, councils and enterprises that people act for.
struct BodiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bodies",
        abstract: "Cơ quan, tổ chức mà tài khoản đại diện. (Bodies that people act for.)",
        subcommands: [BodiesAdd.self, BodiesList.self, BodiesSecondFactor.self]
    )
}
