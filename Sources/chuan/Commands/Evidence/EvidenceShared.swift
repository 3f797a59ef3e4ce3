import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan evidence shared`: files that several units use.
struct EvidenceShared: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shared",
        abstract: "Những tệp mà nhiều đơn vị cùng dùng. (Files that several units use.)"
    )

    @Option(
        help: ArgumentHelp(
            "Chỉ những tệp mà đơn vị này cũng dùng. (Only with this unit.)",
            valueName: "đơn-vị"
        )
    )
    var unit: String?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu, đến 1000. (At most.)", valueName: "số"))
    var limit = 100

    @OptionGroup var options: EvidenceOptions

    func validate() throws {
        guard (1...EvidenceFilter.longestListing).contains(limit) else {
            throw ValidationError("--limit: 1 đến \(EvidenceFilter.longestListing). (out of range)")
        }
    }

    func run() async throws {
        let language = options.language
        let territory = try UnitsOptions.load(language)
        let today = Clock.system.now().day
        let subject = try unit.map { try SubjectArgument.subject($0, on: today, in: territory, language) }
        let limit = limit
        let found = try await options.read { reader, actor in
            try await reader.shared(with: subject, atMost: limit, for: actor)
        }
        switch options.format {
        case .json:
            try Console.write(JSON.list(found.map(EvidenceJSON.shared)).rendered, to: "-", language)
        case .table:
            guard !found.isEmpty else {
                Console.error(EvidenceWords.noneShared(language))
                return
            }
            try Console.write(EvidenceText.shared(found, territory, language), to: "-", language)
        }
    }
}
