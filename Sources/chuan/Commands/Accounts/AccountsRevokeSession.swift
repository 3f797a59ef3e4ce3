import ArgumentParser
import Criteria
import Records

/// `chuan accounts revoke-session`: ends one session, or all of a person.
struct AccountsRevokeSession: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke-session",
        abstract: "Chấm dứt một phiên đăng nhập, hoặc mọi phiên của một người. (End sessions.)"
    )

    @Argument(help: ArgumentHelp("Mã phiên; xem `chuan accounts sessions`. (Session.)", valueName: "mã"))
    var session: String?

    @Option(
        help: ArgumentHelp(
            "Mọi phiên của người này: tên đăng nhập hoặc mã người. (All of this person.)",
            valueName: "ai"
        )
    )
    var all: String?

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        guard (session == nil) != (all == nil) else {
            throw ValidationError("Cần mã phiên hoặc --all, một trong hai. (give a session or --all)")
        }
        if let session, Identifier<Session>(session) == nil {
            throw ValidationError("“\(session)” không phải mã phiên. (not the id of a session)")
        }
    }

    func run() async throws {
        let (session, all) = (session.flatMap { Identifier<Session>($0) }, all)
        let count = try await options.with { accounts in
            let sessions = Sessions(accounts)
            if let session {
                _ = try await sessions.end(session, by: RecordsOptions.actor)
                return 1
            }
            let person = try await PersonArgument.find(all ?? "", accounts)
            return try await sessions.endAll(of: person, by: RecordsOptions.actor)
        }
        try options.tell(AccountsWords.ended(count), [("ended", .whole(count))])
    }
}
