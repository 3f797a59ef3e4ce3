import ArgumentParser
import Criteria
import Database
import Quantities
import Records

/// `chuan journal list`: entries by who, what, about what and when.
struct JournalList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Các dòng nhật ký, mới nhất trước. (Entries, newest first.)"
    )

    @Option(help: ArgumentHelp("Người làm: mã người, operator, program. (By whom.)", valueName: "ai"))
    var actor: String?

    @Option(help: ArgumentHelp("Việc, như dossier.submit. (Action.)", valueName: "việc"))
    var action: Action?

    @Option(help: ArgumentHelp("Loại đối tượng, như dossier. (Kind of subject.)", valueName: "loại"))
    var kind: String?

    @Option(help: ArgumentHelp("Mã đối tượng. (Subject.)", valueName: "mã"))
    var subject: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("Từ ngày. (From day.)", valueName: "ngày"))
    var from: CivilDate?

    @Option(name: .customLong("until"), help: ArgumentHelp("Đến hết ngày. (Until day.)", valueName: "ngày"))
    var until: CivilDate?

    @Option(help: ArgumentHelp("Sau dòng này, để xem tiếp. (After this entry.)", valueName: "số"))
    var after: Int64?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu dòng, 1 đến 1000. (At most.)", valueName: "số"))
    var count = 50

    @OptionGroup var options: JournalOptions

    func validate() throws {
        if let actor, Actor.Who(word: actor) == nil {
            throw ValidationError(
                "“\(actor)”: cần mã người, operator, program hoặc anonymous. (not a person)"
            )
        }
        guard (1...Journal.longestListing).contains(count) else {
            throw ValidationError("--count: 1…\(Journal.longestListing)")
        }
    }

    func run() async throws {
        let filter = JournalFilter(
            actor: actor.flatMap { Actor.Who(word: $0) },
            action: action,
            subjectKind: kind,
            subject: subject,
            from: from.map { Instant(startOf: $0) },
            until: until.map { Instant(startOf: $0).adding(milliseconds: 86_400_000) }
        )
        let (after, count) = (after.map { EntryNumber(rawValue: $0) }, count)
        let listing = try await options.with(.readJournal) { ledger in
            try await ledger.database.read { try Journal.list(filter, after: after, count: count, $0) }
        }
        let language = options.language
        switch options.format {
        case .json:
            let answer = JSON.object([
                ("entries", .list(listing.entries.map { JournalText.json($0) })),
                ("next", listing.next.map { .whole(Int($0.rawValue)) } ?? .null),
            ])
            try Console.write(answer.rendered, to: "-", language)
        case .table:
            try Console.write(JournalText.table(listing.entries, language), to: "-", language)
            if let next = listing.next { Console.error(JournalText.more(next)(language)) }
        }
    }
}
