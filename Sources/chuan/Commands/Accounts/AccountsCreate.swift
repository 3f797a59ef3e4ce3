import ArgumentParser
import Criteria
import Records

/// `chuan accounts create`: makes an account; how its person signs in comes next.
struct AccountsCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Tạo tài khoản; sau đó đặt mật khẩu và giao vai trò. (Create an account.)"
    )

    @Argument(help: ArgumentHelp("Tên đăng nhập: 3 đến 64 ký tự a-z 0-9 . _ - @ (Login.)", valueName: "tên"))
    var login: String

    @Option(help: ArgumentHelp("Họ và tên. (Name.)", valueName: "họ-tên"))
    var name: String

    @Option(help: ArgumentHelp("Thư điện tử. (Mail address.)", valueName: "địa-chỉ"))
    var email: String?

    @Option(help: ArgumentHelp("Mã cơ quan; xem `chuan bodies list`. (Body.)", valueName: "mã"))
    var body: String

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        guard Login(login) != nil else {
            throw ValidationError(
                "“\(login)”: tên đăng nhập gồm 3 đến 64 ký tự a-z, 0-9, . _ - @ và bắt đầu bằng chữ hoặc số. (not a login)"
            )
        }
        guard PersonName(name) != nil else {
            throw ValidationError(
                "--name: cần một dòng từ 1 đến 200 ký tự. (one line of 1 to 200 characters)"
            )
        }
        if let email, EmailAddress(email) == nil {
            throw ValidationError(
                "“\(email)” không phải địa chỉ thư; cần dạng TÊN@CƠ-QUAN, tối đa 254 ký tự. (not a mail address; write NAME@HOST)"
            )
        }
        guard Identifier<Body>(body) != nil else {
            throw ValidationError(
                "“\(body)” không phải mã cơ quan; xem `chuan bodies list`. (not the id of a body)"
            )
        }
    }

    func run() async throws {
        guard let login = Login(login), let name = PersonName(name), let body = Identifier<Body>(body) else {
            return
        }
        let details = AccountDetails(name: name, email: email.flatMap { EmailAddress($0) })
        let person = try await options.with {
            try await $0.create(login, details, of: body, by: RecordsOptions.actor)
        }
        try options.tell(
            AccountsWords.created(login, person),
            [("person", .text(person.text)), ("login", .text(login.text))]
        )
    }
}
