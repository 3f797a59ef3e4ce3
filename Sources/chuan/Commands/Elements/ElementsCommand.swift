import ArgumentParser

/// `chuan elements`: which quantities are reported, and who asks for them.
struct ElementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elements",
        abstract:
            "Chỉ tiêu dữ liệu: mỗi đại lượng định nghĩa một lần, mọi bộ tiêu chí dùng chung. (Data elements.)",
        subcommands: [ElementsList.self, ElementsShow.self],
        defaultSubcommand: ElementsList.self
    )
}
