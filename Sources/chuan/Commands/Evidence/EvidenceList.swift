import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan evidence list`: evidence by unit, by what it is for, by file, and whether each piece counts on a day.
struct EvidenceList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê minh chứng và cho biết cái nào còn được tính. (List evidence.)"
    )

    @Option(help: ArgumentHelp("Mã đơn vị, hoặc như body:H44.01. (Unit.)", valueName: "đơn-vị"))
    var unit: String?

    @OptionGroup var targets: TargetArguments

    @Option(help: ArgumentHelp("Mã băm của tệp. (Digest.)", valueName: "mã"))
    var digest: String?

    @Option(help: ArgumentHelp("Loại văn bản. (Kind of document.)", valueName: "loại"))
    var document: DocumentKind?

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp("Ngày cần tính; mặc định hôm nay. (Day.)", valueName: "ngày")
    )
    var day: CivilDate?

    @Flag(help: "Chỉ những cái được tính. (Only those that count.)")
    var good = false

    @Option(help: ArgumentHelp("Sau minh chứng này. (After this one.)", valueName: "minh-chứng"))
    var after: String?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu, đến 1000. (At most.)", valueName: "số"))
    var limit = 100

    @OptionGroup var options: EvidenceOptions

    func validate() throws {
        if let digest, Digest(digest) == nil {
            throw ValidationError(
                "“\(digest)”: mã băm có 64 chữ số thập lục phân. (a digest has 64 hexadecimal digits)"
            )
        }
        if let after, Identifier<Evidence>(after) == nil {
            throw ValidationError("“\(after)” không phải mã minh chứng. (not the id of evidence)")
        }
        guard (1...EvidenceFilter.longestListing).contains(limit) else {
            throw ValidationError("--limit: 1 đến \(EvidenceFilter.longestListing). (out of range)")
        }
        if targets.criteria.count + targets.elements.count + targets.observations.count > 1 {
            throw ValidationError("Chọn một tiêu chí, một chỉ tiêu hoặc một số liệu. (name one target only)")
        }
    }

    func run() async throws {
        let language = options.language
        let today = Clock.system.now().day
        let day = day ?? today
        let territory = try UnitsOptions.load(language)
        let filter = EvidenceFilter(
            subject: try unit.map { try SubjectArgument.subject($0, on: day, in: territory, language) },
            target: try targets.targets(language).first,
            content: digest.flatMap { Digest($0) },
            document: document
        )
        let (after, limit) = (after.flatMap { Identifier<Evidence>($0) }, limit)
        let found = try await options.read { reader, actor in
            try await reader.list(filter, after: after, atMost: limit, for: actor)
        }
        let cards = good ? found.filter { $0.standing(on: day).isGood } : found
        switch options.format {
        case .json:
            let list = JSON.list(cards.map { EvidenceJSON.card($0, on: day) })
            try Console.write(list.rendered, to: "-", language)
        case .table:
            guard !cards.isEmpty else {
                Console.error(EvidenceWords.none(language))
                return
            }
            try Console.write(EvidenceText.table(cards, on: day, language), to: "-", language)
        }
        if found.count == limit, let last = found.last?.evidence.id {
            Console.error(EvidenceWords.more(last)(language))
        }
    }
}
