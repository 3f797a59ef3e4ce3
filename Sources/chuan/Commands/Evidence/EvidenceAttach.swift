import ArgumentParser
import Criteria
import Records

/// `chuan evidence attach`: says what evidence is for, or takes that back.
struct EvidenceAttach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Gắn minh chứng vào tiêu chí, chỉ tiêu hoặc số liệu; --remove để gỡ. (Attach evidence.)"
    )

    @OptionGroup var argument: EvidenceArgument
    @OptionGroup var targets: TargetArguments

    @Flag(help: "Gỡ ra thay vì gắn vào. (Take off instead.)")
    var remove = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func run() async throws {
        let (id, targets) = (try argument.id, try targets.targets(options.language))
        let (remove, key) = (remove, options.key)
        let entry = try await options.with(store) { service, actor in
            remove
                ? try await service.detach(id, from: targets, by: actor, key: key)
                : try await service.attach(id, to: targets, by: actor, key: key)
        }
        let words = remove ? EvidenceWords.detached : EvidenceWords.attached
        try options.tell(entry, words(targets.sorted()))
    }
}
