import ArgumentParser
import Criteria
import Records
import Territory

/// `chuan observations history`: everything that was ever said of one quantity of one unit.
struct ObservationsHistory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Mọi lần ghi và sửa một số liệu. (Everything that was said of one quantity.)"
    )

    @OptionGroup var place: KeyArguments
    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        let catalogue = try DataLibrary.elements(language)
        let (key, _) = try place.key(catalogue, try UnitsOptions.load(language), language)
        let found = try await options.read { connection, catalogue in
            try ObservationReader(connection, catalogue).history(key)
        }
        try ObservationList(found, options).write()
    }
}
