import ArgumentParser
import Criteria
import Records

/// `chuan accounts token issue`: issues a token; the secret is shown this once.
struct TokenIssue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Cấp mã truy cập; bí mật chỉ hiện một lần. (Issue a token; the secret is shown once.)"
    )

    @OptionGroup var person: PersonArgument

    @Option(help: ArgumentHelp("Dùng làm gì, để nhận ra sau này. (What it is for.)", valueName: "tên"))
    var label: String

    @Option(
        name: .customLong("scope"),
        help: ArgumentHelp(
            "Việc được làm, như dossier.save; lặp lại được. Xem `chuan permissions`. (Action; repeatable.)",
            valueName: "việc"
        )
    )
    var scopes: [String]

    @Option(help: ArgumentHelp("Có giá trị bao nhiêu ngày. (Days it lives.)", valueName: "số"))
    var days = 90

    @Option(help: ArgumentHelp("Thay mặt cơ quan này. (For this body.)", valueName: "mã cơ quan"))
    var body: String?

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        for scope in scopes where Action(rawValue: scope) == nil {
            throw ValidationError("“\(scope)” không phải một việc; xem `chuan permissions`. (not an action)")
        }
        if let body, Identifier<Body>(body) == nil {
            throw ValidationError("“\(body)” không phải mã cơ quan. (not the id of a body)")
        }
    }

    func run() async throws {
        let (argument, label, days) = (person, label, days)
        let actions = Set(scopes.compactMap { Action(rawValue: $0) })
        let body = body.flatMap { Identifier<Body>($0) }
        let (secret, id) = try await options.with { accounts in
            let person = try await argument.find(accounts)
            let issued = try await APITokens(accounts)
                .issue(
                    to: person,
                    for: body,
                    label: label,
                    scopes: actions,
                    days: days,
                    by: RecordsOptions.actor
                )
            return (APIToken.prefix + issued.secret.text, issued.id.text)
        }
        try options.tell(
            TokenWords.issued(secret),
            [("token", .text(id)), ("secret", .text(secret))]
        )
    }
}
