import ArgumentParser
import Criteria
import Quantities
import Records
import Territory

extension BodyKind: ExpressibleByArgument {}

/// `chuan bodies add`: registers a body.
struct BodiesAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Đăng ký cơ quan, tổ chức. (Register a body.)"
    )

    @Argument(help: ArgumentHelp("Tên đầy đủ. (Name.)", valueName: "tên"))
    var name: String

    @Option(help: "Loại. (Kind.)")
    var kind: BodyKind

    @Option(
        help: ArgumentHelp(
            "Đơn vị hành chính của cơ quan; không có thì là của cả nước. (Unit; without it, of the whole country.)",
            valueName: "mã"
        )
    )
    var unit: UnitCode?

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            "Ngày mà mã chỉ đơn vị ấy; mặc định hôm nay. (Day of the code.)",
            valueName: "ngày"
        )
    )
    var day: CivilDate?

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        guard BodyName(name) != nil else {
            throw ValidationError("Tên: cần một dòng từ 1 đến 300 ký tự. (one line of 1 to 300 characters)")
        }
        if day != nil, unit == nil {
            throw ValidationError("--on chỉ đi với --unit. (--on goes with --unit)")
        }
    }

    func run() async throws {
        guard let name = BodyName(name) else { return }
        let (kind, unit) = (kind, unit.map { DatedUnit($0, on: day ?? UnitsOptions.today) })
        let id = try await options.with {
            try await $0.addBody(name, kind, at: unit, by: RecordsOptions.actor)
        }
        try options.tell(AccountsWords.bodyAdded(name, id), [("body", .text(id.text))])
    }
}
