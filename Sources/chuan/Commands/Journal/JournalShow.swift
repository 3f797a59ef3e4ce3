import ArgumentParser
import Criteria
import Database
import Records

/// `chuan journal show`: one entry with what is kept beside it.
struct JournalShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Một dòng nhật ký và ghi chú kèm theo. (One entry with its note.)"
    )

    @Argument(help: ArgumentHelp("Số dòng. (Number.)", valueName: "số"))
    var number: Int64

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let number = EntryNumber(rawValue: number)
        let found = try await options.with(.readJournal) { ledger in
            try await ledger.database.read { connection -> (JournalEntry, NoteState) in
                guard let entry = try Journal.entry(number, connection) else {
                    throw ErasureRefusal.noSuchEntry(number)
                }
                return (entry, try Journal.note(of: entry, connection))
            }
        }
        let language = options.language
        switch options.format {
        case .json: try Console.write(JournalText.json(found.0, found.1).rendered, to: "-", language)
        case .table: try Console.write(JournalText.text(found.0, found.1, language), to: "-", language)
        }
    }
}
