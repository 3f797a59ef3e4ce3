import ArgumentParser
import Criteria
import Records

/// `chuan bodies list`: all bodies, by name.
struct BodiesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Các cơ quan, tổ chức, theo tên. (Bodies, by name.)"
    )

    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let bodies = try await options.with { try await $0.bodies(by: RecordsOptions.actor) }
        let language = options.language
        let text =
            options.format == .json
            ? JSON.list(bodies.map { AccountsText.json($0) }).rendered : AccountsText.table(bodies, language)
        try Console.write(text, to: "-", language)
    }
}
