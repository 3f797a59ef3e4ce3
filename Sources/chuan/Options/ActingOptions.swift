import ArgumentParser
import Assessment
import Criteria
import Database
import Records

/// In whose name a command acts: the operator of the machine, or a person with an account.
struct ActingOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Làm với tên đăng nhập này và quyền của người đó; không có thì là người vận hành máy. (Act as this account.)",
            valueName: "tên"
        )
    )
    var login: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("Thay mặt cơ quan này. (For this body.)", valueName: "mã cơ quan")
    )
    var body: String?

    func validate() throws {
        if let body, Identifier<Body>(body) == nil {
            throw ValidationError(
                "“\(body)” không phải mã cơ quan; xem `chuan bodies list`. (not the id of a body)"
            )
        }
    }

    /// - Throws: ``AccountError`` when there is no such account.
    func actor(_ room: AssessmentRoom) async throws -> Actor {
        try await actor(room.ledger, room.access.permissions)
    }

    /// - Throws: ``AccountError`` when there is no such account.
    func actor(_ ledger: Ledger, _ permissions: Permissions?) async throws -> Actor {
        guard let login else { return RecordsOptions.actor }
        return Actor(
            .person(try await Self.person(login, ledger, permissions)),
            for: body.flatMap { Identifier<Body>($0) },
            from: Origin(.command, address: RecordsOptions.actor.origin.address)
        )
    }

    /// Whose login it is.
    ///
    /// - Throws: ``UnknownLogin`` when it is nobody's.
    static func person(
        _ login: String,
        _ ledger: Ledger,
        _ permissions: Permissions?
    ) async throws -> Identifier<Person> {
        if let known = Login(login), let permissions,
            let person = try await Accounts(ledger, permissions).person(known, by: RecordsOptions.actor)
        {
            return person
        }
        throw UnknownLogin(login: login)
    }
}

/// No account has this name to sign in with.
struct UnknownLogin: ExplainedError {
    let login: String

    var code: String { "account.unknown-login" }

    var text: Text {
        Text(
            vi: "Không có tài khoản “\(login)”; xem `chuan accounts list`.",
            en: "There is no account “\(login)”; see `chuan accounts list`."
        )
    }
}
