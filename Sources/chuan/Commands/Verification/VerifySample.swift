import ArgumentParser
import Assessment
import Criteria
import Database
import Quantities
import Records

/// `chuan verify sample`: looking at a part, with a stated error.
struct VerifySample: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Thẩm định theo mẫu: tính trước, rút thăm, xem còn gì. (Looking at a sample.)",
        subcommands: [VerifySamplePlan.self, VerifySampleDraw.self, VerifySampleShow.self]
    )
}

/// What a sample is drawn from and has to guarantee.
struct SamplingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Rút từng tiêu chí (criterion) hay cả hồ sơ (dossier). (What is drawn.)",
            valueName: "đối-tượng"
        )
    )
    var subject = SampleSubject.criterion

    @Option(
        help: ArgumentHelp("Tỷ lệ sai chấp nhận được, như 5% hay 1/20. (Accepted rate.)", valueName: "tỷ-lệ")
    )
    var rate: ShareArgument

    @Option(help: ArgumentHelp("Độ tin cậy, như 95%. (Confidence.)", valueName: "tỷ-lệ"))
    var confidence: ShareArgument

    @Option(
        help: ArgumentHelp(
            "Số lần mở rộng mẫu khi có mục sai, 0 đến 5; hơn nữa thì xem hết. (Enlargements after errors.)",
            valueName: "số"
        )
    )
    var enlargements = 1

    /// - Throws: ``SamplingRefusal``
    var demand: SamplingDemand {
        get throws {
            try SamplingDemand(
                acceptedRate: rate.share,
                confidence: confidence.share,
                enlargements: enlargements
            )
        }
    }
}

extension SampleSubject: ExpressibleByArgument {}

/// `chuan verify sample plan`: what a draw would ask for.
struct VerifySamplePlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Tính cỡ mẫu và điều mẫu bảo đảm, chưa rút. (Sizes and guarantee; nothing is drawn.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var sampling: SamplingOptions

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let (campaign, sampling) = (campaign, sampling)
        let proposal = try await room.with { room in
            try await SamplingService(room, RiskService(room)).propose(
                sampling.subject,
                try sampling.demand,
                for: try campaign.id
            )
        }
        let language = room.language
        switch room.format {
        case .table:
            for line in proposal.text { Console.print(line(language)) }
            Console.print(
                language == .vi
                    ? "Cộng: xem \(proposal.toLookAt) trong \(proposal.population) mục nếu không mục nào sai."
                    : "In all: look at \(proposal.toLookAt) of \(proposal.population) items if none is wrong."
            )
        case .json:
            let answer = JSON.object([
                ("subject", .text(proposal.subject.rawValue)),
                ("population", .whole(proposal.population)), ("toLookAt", .whole(proposal.toLookAt)),
                ("strata", SamplingReport.json(proposal.schemes)),
                ("text", .list(proposal.text.map { .text($0(language)) })),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
    }
}

/// `chuan verify sample draw`: draws, with a seed that nobody chose.
struct VerifySampleDraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract:
            "Rút thăm từ mọi hồ sơ đang chờ thẩm định; dãy ngẫu nhiên được giữ lại. (Draw; the seed is kept.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var sampling: SamplingOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, sampling, key, acting) = (campaign, sampling, room.key, acting)
        let drawn = try await room.with { room -> (Identifier<Sampling>, SamplingStatus?) in
            let service = SamplingService(room, RiskService(room))
            let id = try await service.draw(
                sampling.subject,
                try sampling.demand,
                for: try campaign.id,
                by: try await acting.actor(room),
                key: key
            )
            return (id, try await service.samples(of: try campaign.id).first { $0.sampling.id == id })
        }
        let (looked, all) = (
            drawn.1?.toLookAt.count ?? 0,
            drawn.1?.strata.values.reduce(0) { $0 + $1.scheme.population } ?? 0
        )
        switch room.format {
        case .table:
            Console.print(VerificationWords.drawn(drawn.0.text, looked, of: all)(room.language))
        case .json:
            let answer = JSON.object([
                ("sample", .text(drawn.0.text)), ("toLookAt", .whole(looked)), ("population", .whole(all)),
            ])
            try Console.write(answer.rendered, to: "-", room.language)
        }
    }
}

/// `chuan verify sample show`: the samples of a campaign and what is left to look at.
struct VerifySampleShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Các mẫu của đợt, đã xem đến đâu, còn phải xem gì. (Samples, and what is left.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaign = campaign
        let report = try await room.with { room in
            let id = try campaign.id
            let samples = try await SamplingService(room, RiskService(room)).samples(of: id)
            let dossiers = try await room.database.read { try DossierStore.all(in: id, $0) }
            return SamplingReport(samples, dossiers)
        }
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}
