import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan evidence sweep`: removes files that nobody names.
struct EvidenceSweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Dọn tệp không ai nêu, để lâu hơn một ngày. (Sweep orphans older than a day.)"
    )

    @Option(
        name: .customLong("older-than"),
        help: ArgumentHelp("Cũ hơn từng ấy giờ, ít nhất 24. (Hours.)", valueName: "giờ")
    )
    var hours: Int64 = 24

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func validate() throws {
        // Evidence is kept before it is named, which may take a while on a slow line.
        guard (24...24 * 3_650).contains(hours) else {
            throw ValidationError("--older-than: ít nhất 24 giờ. (at least 24 hours)")
        }
    }

    func run() async throws {
        let cutoff = Clock.system.now().adding(milliseconds: -hours * 3_600_000)
        let sweep = try await options.with(store, making: .whenNothingIsKept) { service, actor in
            try await service.sweep(keptBefore: cutoff, by: actor)
        }
        switch options.format {
        case .json: try Console.write(EvidenceJSON.sweep(sweep).rendered, to: "-", options.language)
        case .table: Console.print(EvidenceWords.swept(sweep)(options.language))
        }
    }
}
