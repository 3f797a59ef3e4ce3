import ArgumentParser
import Criteria
import Records

/// `chuan evidence reject`: a verifier does not count a piece, and says why.
struct EvidenceReject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Bác một minh chứng, nêu lý do; cần --as người thẩm định. (Reject a piece.)"
    )

    @OptionGroup var argument: EvidenceArgument

    @Option(help: ArgumentHelp("Lý do. (Reason.)", valueName: "lý-do"))
    var reason: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func run() async throws {
        let (id, reason, key) = (try argument.id, reason, options.key)
        let entry = try await options.with(store) { service, actor in
            try await service.reject(id, because: reason, by: actor, key: key)
        }
        try options.tell(entry, EvidenceWords.rejected)
    }
}
