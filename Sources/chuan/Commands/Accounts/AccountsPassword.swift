import ArgumentParser
import Criteria
import Records
import Tables
import TerritoryFiles

/// `chuan accounts password`: sets a password that its person must change at once. It is read from standard input, never from the
/// command line, which everybody on the machine can read.
struct AccountsPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract:
            "Đặt mật khẩu tạm, đọc từ đầu vào chuẩn; người dùng phải đổi ngay. (Set a password read from standard input.)"
    )

    @OptionGroup var person: PersonArgument
    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let language = options.language
        let rules = PasswordRules(try AccountsPassword.blocklist(language))
        let password = try SecretInput.password(language)
        let argument = person
        let entry = try await options.with { accounts in
            let person = try await argument.find(accounts)
            return try await Passwords(accounts, PasswordHasher(), rules)
                .set(password, of: person, by: RecordsOptions.actor)
        }
        try options.tell(AccountsWords.passwordSet(person.who), [("entry", .whole(Int(entry.rawValue)))])
    }

    /// The passwords that many people have. Without them no password is set: the rule would be only half kept.
    ///
    /// - Throws: ``Stop`` after the failure was told.
    static func blocklist(_ language: Language) throws -> PasswordBlocklist {
        let path = (TerritoryLibrary.found().folder ?? "Data") + "/passwords/common.txt"
        return try Console.reporting(language) { () throws(FileError) in
            let text = try FileBytes(path: path).withBytes { String(decoding: $0, as: UTF8.self) }
            return PasswordBlocklist(text)
        }
    }
}
