import ArgumentParser
import Criteria
import Quantities
import Records
import Territory

extension Role: ExpressibleByArgument {}

/// `chuan accounts grant`: gives somebody a role, where and when.
struct AccountsGrant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Giao vai trò cho một người, trong phạm vi và thời gian. (Grant a role.)",
        discussion:
            "Vai trò được làm gì: `chuan permissions --role VAI-TRÒ`. (What a role may: chuan permissions.)"
    )

    @OptionGroup var person: PersonArgument

    @Argument(help: ArgumentHelp("Vai trò. (Role.)", valueName: "vai-trò"))
    var role: Role

    @OptionGroup var scope: ScopeOptions

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Thay mặt cơ quan này; mặc định cơ quan của tài khoản. (For this body.)",
            valueName: "mã"
        )
    )
    var body: String?

    @Option(help: ArgumentHelp("Từ ngày; mặc định hôm nay. (From day.)", valueName: "ngày"))
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(
            "Ngày đầu tiên hết hiệu lực. (First day on which it no longer holds.)",
            valueName: "ngày"
        )
    )
    var until: CivilDate?

    @Option(help: ArgumentHelp("Căn cứ. (Remark.)", valueName: "lời"))
    var remark: String?

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        if let body, Identifier<Body>(body) == nil {
            throw ValidationError(
                "“\(body)” không phải mã cơ quan; xem `chuan bodies list`. (not the id of a body)"
            )
        }
    }

    func run() async throws {
        let grant = NewGrant(
            role,
            scope.scope,
            for: body.flatMap { Identifier<Body>($0) },
            from: from,
            until: until
        )
        let (argument, remark) = (person, remark)
        let id = try await options.with { accounts in
            let person = try await argument.find(accounts)
            return try await accounts.grant(grant, to: person, by: RecordsOptions.actor, remark: remark)
        }
        try options.tell(AccountsWords.granted(role, person.who, id), [("grant", .text(id.text))])
    }
}
