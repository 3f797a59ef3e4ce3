import ArgumentParser
import Criteria
import Database
import Records

/// `chuan journal list`: entries by subject, actor, action and time, some at a time.
struct JournalList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Các dòng của sổ, mới nhất trước. (Entries, the newest first.)"
    )

    @Option(
        help: ArgumentHelp(
            "Người làm: mã người, operator, program hay anonymous. (Who did it.)",
            valueName: "mã"
        )
    )
    var actor: String?

    @Option(help: ArgumentHelp("Việc, như account.create. (What was done.)", valueName: "việc"))
    var action: Action?

    @Option(
        help: ArgumentHelp(
            "Đối tượng: LOẠI hoặc LOẠI/MÃ, như unit/22333. (What it was done to.)",
            valueName: "đối-tượng"
        )
    )
    var subject: String?

    @Option(
        help: ArgumentHelp(
            "Từ ngày (giờ Việt Nam) hoặc thời điểm UTC này. (From this day or moment.)",
            valueName: "lúc"
        )
    )
    var from: JournalMoment?

    @Option(
        help: ArgumentHelp(
            "Đến hết ngày, hoặc trước thời điểm này. (To the end of this day, or before this moment.)",
            valueName: "lúc"
        )
    )
    var until: JournalMoment?

    @Option(help: ArgumentHelp("Tiếp sau dòng này. (Go on after this entry.)", valueName: "số"))
    var after: EntryNumber?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu dòng, tới 1000. (At most so many.)", valueName: "số"))
    var count = 50

    @Flag(name: .customLong("oldest-first"), help: "Cũ nhất trước. (The oldest first.)")
    var oldestFirst = false

    @OptionGroup var options: JournalOptions

    func validate() throws {
        if let actor, Actor.Who(stored: actor) == nil {
            throw ValidationError(
                "“\(actor)”: cần mã người (26 ký tự), operator, program hay anonymous (the id of a person, or one of these words)"
            )
        }
        if !(1...Journal.longestListing).contains(count) {
            throw ValidationError(
                "--count: từ 1 đến \(Journal.longestListing) (1 to \(Journal.longestListing))"
            )
        }
    }

    func run() async throws {
        let parts = subject?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
        let filter = JournalFilter(
            actor: actor.flatMap { Actor.Who(stored: $0) },
            action: action,
            subjectKind: parts.first,
            subject: parts.count > 1 ? parts[1] : nil,
            from: from?.start,
            until: until?.end
        )
        let (order, after, count) = (
            oldestFirst ? JournalListing.Order.oldestFirst : .newestFirst, after, count
        )
        let listing = try await options.with(.readJournal) { ledger, _ in
            try await ledger.database.read { try Journal.list(filter, order, after: after, count: count, $0) }
        }
        switch options.format {
        case .json:
            try options.print(
                .object([
                    ("entries", .list(listing.entries.map { JournalText.json($0) })),
                    ("next", listing.next.map { .whole(Int($0.rawValue)) } ?? .null),
                ])
            )
        case .table:
            try options.print(JournalText.table(listing.entries, options.language))
            if let next = listing.next { Console.error(JournalWords.more(next)(options.language)) }
        }
    }
}

extension Action: ExpressibleByArgument {}
