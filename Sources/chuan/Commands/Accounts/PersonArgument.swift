import ArgumentParser
import Records

/// Whose account: a login, or the identifier of the person.
struct PersonArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Tên đăng nhập hoặc mã người. (Login, or the person's id.)", valueName: "ai")
    )
    var who: String

    /// - Throws: ``UnknownLogin``, ``Refusal``.
    func find(_ accounts: Accounts) async throws -> Identifier<Person> {
        try await PersonArgument.find(who, accounts)
    }

    static func find(_ who: String, _ accounts: Accounts) async throws -> Identifier<Person> {
        if let person = Identifier<Person>(who) { return person }
        guard let login = Login(who),
            let person = try await accounts.person(login, by: RecordsOptions.actor)
        else { throw UnknownLogin(login: who) }
        return person
    }
}
