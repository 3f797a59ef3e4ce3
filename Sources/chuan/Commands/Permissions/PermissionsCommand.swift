import ArgumentParser
import Criteria
import Records

/// `chuan permissions`: the table that pages, the REST interface and commands ask.
struct PermissionsCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Ai được làm gì: bảng quyền theo vai trò. (Who may do what.)"
    )

    @Option(
        help: ArgumentHelp(
            "Chỉ vai trò này: tên vai trò, signed-in, anonymous, operator, program. (Only this holder.)",
            valueName: "vai-trò"
        )
    )
    var role: String?

    @Option(help: ArgumentHelp("Chỉ việc này, như dossier.submit. (Only this action.)", valueName: "việc"))
    var action: Action?

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if let role, Holder(word: role) == nil {
            let words = Holder.allCases.map(\.word).joined(separator: " ")
            throw ValidationError("“\(role)” không phải vai trò; cần một trong (one of): \(words)")
        }
    }

    func run() throws {
        let (language, chosen) = (languageOptions.language, role.flatMap { Holder(word: $0) })
        let lines = (action.map { [$0] } ?? Action.allCases).map { action in
            PermissionLine(
                action: action,
                holders: Holder.allCases.compactMap { holder in
                    guard chosen == nil || chosen == holder else { return nil }
                    return action.holders[holder].map { (holder, $0) }
                }
            )
        }
        .filter { chosen == nil || !$0.holders.isEmpty }
        switch format {
        case .json: try Console.write(JSON.list(lines.map(\.json)).rendered, to: "-", language)
        case .table: try Console.write(PermissionLine.table(lines, language), to: "-", language)
        }
    }
}
