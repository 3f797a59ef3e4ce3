import ArgumentParser
import Criteria
import Records
import Territory

/// `chuan observations resolve`: says which of several contradicting observations holds, and why.
struct ObservationsResolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Chọn số liệu được dùng khi các nguồn nói khác nhau. (Say which of them holds.)",
        discussion: """
            Lựa chọn có hiệu lực tới khi một trong các nguồn nói điều mới. (It holds until one of the sources says \
            something new.)
            """
    )

    @Argument(help: ArgumentHelp("Số của số liệu được dùng, như 17.1. (What holds.)", valueName: "số"))
    var number: ObservationNumber

    @Option(help: ArgumentHelp("Vì sao; lưu cùng lựa chọn. (Why; kept with it.)", valueName: "lý-do"))
    var why: String

    @OptionGroup var acting: ActingOptions
    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        let (number, why, key) = (number, why, options.key)
        let entry = try await options.with(try UnitsOptions.load(language), acting) { service, actor in
            try await service.resolve(holding: number, why: why, by: actor, key: key)
        }
        switch options.format {
        case .table: Console.print(ObservationWords.resolved(number, entry)(language))
        case .json:
            let answer = JSON.object([("entry", .whole(Int(entry.rawValue)))])
            try Console.write(answer.rendered, to: "-", language)
        }
    }
}
