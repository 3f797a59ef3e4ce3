import TerritoryFiles
import ArgumentParser
import Criteria
import Elements
import Quantities
import Records
import Territory

/// `chuan observations carry`: values of units before a merger for the units after it.
struct ObservationsCarry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carry",
        abstract: "Mang số liệu của đơn vị cũ sang đơn vị mới. (Carry values over a merger.)",
        discussion: """
            Không có --apply thì chỉ cho xem. Phần chia mà chưa ai nêu tỷ lệ thì để ngỏ, kèm lý do. (Without --apply \
            it is only shown. A part without a stated share stays open, with the reason.)
            """
    )

    @Option(
        name: .customLong("element"),
        help: ArgumentHelp("Chỉ tiêu; lặp lại được. (Element; repeatable.)", valueName: "chỉ-tiêu")
    )
    var elements: [String] = []

    @Option(help: ArgumentHelp("Mọi chỉ tiêu mà bộ này hỏi. (All that this set asks for.)", valueName: "bộ"))
    var set: String?

    @Option(help: ArgumentHelp("Kỳ của số liệu cũ. (Period of the old values.)", valueName: "kỳ"))
    var period: Period

    @Option(help: ArgumentHelp("Ngày của đơn vị cũ. (Day of the old units.)", valueName: "ngày"))
    var from: CivilDate

    @Option(help: ArgumentHelp("Ngày của đơn vị mới. (Day of the new units.)", valueName: "ngày"))
    var to: CivilDate

    @Option(help: ArgumentHelp("Giai đoạn của số liệu. (Stage.)", valueName: "giai-đoạn"))
    var stage = ObservationStage.claimed

    @Option(help: ArgumentHelp("Tệp tỷ lệ chia, như `chuan units carry`. (Stated shares.)", valueName: "tệp"))
    var shares: String?

    @Flag(help: "Ghi những số đã xác định. (Record what is determined.)")
    var apply = false

    @OptionGroup var acting: ActingOptions
    @OptionGroup var options: ObservationOptions

    func validate() throws {
        if elements.isEmpty == (set == nil) {
            throw ValidationError("Cần --element hoặc --set. (Needs --element or --set.)")
        }
    }

    func run() async throws {
        let language = options.language
        let catalogue = try DataLibrary.elements(language)
        var territory = try UnitsOptions.load(language)
        if let shares { territory = try UnitsFiles.shares(shares, of: territory, language).territory }
        let request = CarryRequest(
            elements: try wanted(catalogue, language),
            period: period,
            stage: stage,
            from: from,
            to: to
        )
        let carried = CarryOffers(request, territory: territory)
        let offers: [CarryOffer]
        do {
            offers = try await options.read { connection, _ in try carried.all(connection) }
        } catch let refusal as CarryRefusal {
            Console.error(refusal.text(language))
            throw Stop.dataFaults
        }
        try write(offers, language)
        guard apply, let source = ObservationSource(rawValue: ObservationWords.carriedSource(from)) else {
            return
        }
        let key = options.key
        let summary = try await options.with(territory, acting) { service, actor in
            try await service.carry(offers, source: source, by: actor, key: key)
        }
        Console.error((summary.map(ObservationWords.imported) ?? ObservationWords.nothingToCarry)(language))
    }

    private func wanted(_ catalogue: ElementCatalogue, _ language: Language) throws -> [DataElement] {
        guard let set else {
            return try elements.map { try ElementsShow.element($0, in: catalogue, language) }
        }
        var seen: Set<ElementID> = []
        return catalogue.sources(of: try SetOptions.load(set, language: language))
            .compactMap { $0.source?.element }
            .filter { ($0.period == period.kind || $0.period == .day) && seen.insert($0.id).inserted }
    }

    private func write(_ offers: [CarryOffer], _ language: Language) throws {
        switch options.format {
        case .json:
            let list = JSON.list(offers.map { CarryOfferReport.json($0) })
            try Console.write(list.rendered, to: "-", language)
        case .table:
            guard !offers.isEmpty else {
                Console.error(ObservationWords.nothingToCarry(language))
                throw Stop.notFound
            }
            try Console.write(CarryOfferReport.table(offers, language), to: "-", language)
        }
    }
}
