import ArgumentParser
import Criteria
import Elements
import Quantities
import Records
import Territory

/// `chuan observations show`: what stands of a unit, as known on a day.
struct ObservationsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Số liệu đang có của một đơn vị, như biết vào một ngày. (What stands of a unit.)"
    )

    @Argument(help: ArgumentHelp("Mã đơn vị, hoặc như body:H44.01. (Unit.)", valueName: "đơn-vị"))
    var unit: String

    @Option(help: ArgumentHelp("Chỉ chỉ tiêu này. (Only this element.)", valueName: "chỉ-tiêu"))
    var element: String?

    @Option(
        help: ArgumentHelp("Chỉ kỳ này và các ngày trong kỳ. (Only this period.)", valueName: "kỳ")
    )
    var period: Period?

    @Option(help: ArgumentHelp("Chỉ giai đoạn này. (Only this stage.)", valueName: "giai-đoạn"))
    var stage: ObservationStage?

    @Option(
        name: .customLong("as-known"),
        help: ArgumentHelp("Như biết đến hết ngày này. (As known by the end of this day.)", valueName: "ngày")
    )
    var knownOn: CivilDate?

    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        let territory = try UnitsOptions.load(language)
        let day = period?.lastDay ?? Clock.system.now().day
        let subject = try SubjectArgument.subject(unit, on: day, in: territory, language)
        let wanted = try element.map {
            try ElementsShow.element($0, in: try DataLibrary.elements(language), language).id
        }
        let (period, stage, known) = (period, stage, knownOn.map { KnownAt.day($0) } ?? .now)
        let found = try await options.read { connection, catalogue in
            try ObservationReader(connection, catalogue).standing(
                of: subject,
                element: wanted,
                period: period,
                stage: stage,
                knownAt: known
            )
        }
        try ObservationList(found, options).write()
    }
}
