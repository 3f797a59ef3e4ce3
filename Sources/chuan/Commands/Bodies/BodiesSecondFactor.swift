import ArgumentParser
import Criteria
import Records

/// `chuan bodies second-factor`: whether a body demands a second factor of who decides upon others for it.
struct BodiesSecondFactor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "second-factor",
        abstract: "Cơ quan có đòi xác thực hai lớp không. (Whether a body demands a second factor.)",
        discussion: """
            Khi đã đòi, vai trò thẩm định, hội đồng, quyết định, chính sách và quản trị của cơ quan chỉ dùng được khi đăng nhập bằng hai \
            lớp; có hiệu lực ngay. (Once demanded, the roles that verify, appraise, decide, make policy or administer for the body \
            hold only for who signed in with two things; at once.)
            """
    )

    enum Demand: String, ExpressibleByArgument, CaseIterable {
        case on, off
    }

    @Argument(help: ArgumentHelp("Mã cơ quan; xem `chuan bodies list`. (Body.)", valueName: "mã"))
    var body: String

    @Argument(help: "on: bắt buộc, off: thôi. (Demanded or not.)")
    var demand: Demand

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        guard Identifier<Body>(body) != nil else {
            throw ValidationError(
                "“\(body)” không phải mã cơ quan; xem `chuan bodies list`. (not the id of a body)"
            )
        }
    }

    func run() async throws {
        guard let id = Identifier<Body>(body) else { return }
        let isDemanded = demand == .on
        let entry = try await options.with {
            try await $0.demandSecondFactor(isDemanded, of: id, by: RecordsOptions.actor)
        }
        try options.tell(AccountsWords.secondFactor(isDemanded), [("entry", .whole(Int(entry.rawValue)))])
    }
}
