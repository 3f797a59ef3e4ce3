import ArgumentParser
import Criteria
import Records

/// `chuan accounts remove-second-factor`: for somebody who has lost the phone and the paper.
struct AccountsRemoveSecondFactor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-second-factor",
        abstract: "Gỡ xác thực lớp thứ hai của người mất điện thoại. (Remove a second factor.)"
    )

    @OptionGroup var person: PersonArgument
    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let argument = person
        let entry = try await options.with { accounts in
            let person = try await argument.find(accounts)
            return try await accounts.removeSecondFactor(of: person, by: RecordsOptions.actor)
        }
        try options.tell(AccountsWords.factorRemoved(person.who), [("entry", .whole(Int(entry.rawValue)))])
    }
}
