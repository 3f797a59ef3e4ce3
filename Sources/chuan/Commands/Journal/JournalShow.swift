import ArgumentParser
import Criteria
import Database
import Records

/// `chuan journal show`: one entry with all that is kept of it.
struct JournalShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Một dòng của sổ, với thông tin bên cạnh. (One entry, with the note beside it.)"
    )

    @Argument(help: ArgumentHelp("Số dòng. (Number.)", valueName: "số"))
    var number: EntryNumber

    @OptionGroup var options: JournalOptions

    func run() async throws {
        let number = number
        let found = try await options.with(.readJournal) { ledger, _ in
            try await ledger.database.read { connection -> (JournalEntry, NoteState)? in
                guard let entry = try Journal.entry(number, connection) else { return nil }
                return (entry, try Journal.note(of: entry, connection))
            }
        }
        guard let (entry, note) = found else {
            Console.error(JournalWords.sentence(ErasureRefusal.noSuchEntry(number))(options.language))
            throw Stop.notFound
        }
        switch options.format {
        case .json: try options.print(JournalText.json(entry, note))
        case .table: try options.print(JournalText.whole(entry, note, options.language))
        }
    }
}
