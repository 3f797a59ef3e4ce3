import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan observations contradictions`: what sources say differently and nobody has decided.
struct ObservationsContradictions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contradictions",
        abstract: "Các nguồn nói khác nhau mà chưa ai chọn. (Sources that contradict each other.)"
    )

    @Option(help: ArgumentHelp("Chỉ kỳ này và các ngày trong kỳ. (Only this period.)", valueName: "kỳ"))
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
        let (period, stage, known) = (period, stage, knownOn.map { KnownAt.day($0) } ?? .now)
        let found = try await options.read { connection, catalogue in
            try Contradictions(connection, catalogue).all(knownAt: known) { key in
                (period?.contains(key.period) ?? true) && (stage.map { $0 == key.stage } ?? true)
            }
        }
        switch options.format {
        case .json:
            let list = JSON.list(found.map(ObservationJSON.contradiction))
            try Console.write(list.rendered, to: "-", language)
        case .table:
            guard !found.isEmpty else {
                Console.print(ObservationWords.noContradictions(language))
                return
            }
            var table = ObservationTable(language)
            for contradiction in found {
                for claim in contradiction.claims { table.append(claim) }
            }
            try Console.write(table.text, to: "-", language)
            Console.error(ObservationWords.found(found.count)(language))
        }
    }
}
