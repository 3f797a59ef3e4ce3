import ArgumentParser

/// `chuan register`: registers units of a campaign for levels.
struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Đăng ký mức độ, đổi hoặc rút đăng ký. (Register units for levels.)",
        subcommands: [RegisterUnit.self, RegisterAll.self],
        defaultSubcommand: RegisterUnit.self
    )
}
