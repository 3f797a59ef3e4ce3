import ArgumentParser
import Criteria
import Records
import Tables

/// `chuan evidence get`: gives the file back, held against its digest.
struct EvidenceGet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Lấy tệp ra; tệp chỉ xuất hiện khi đúng mã băm. (Get the file.)"
    )

    @OptionGroup var argument: EvidenceArgument

    @Option(help: ArgumentHelp("Tệp để ghi; “-” là màn hình. (Where to write.)", valueName: "tệp"))
    var output = "-"

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: EvidenceOptions

    func run() async throws {
        let (id, path, language) = (try argument.id, output, options.language)
        let card = try await options.with(store) { service, actor in
            let (card, bytes) = try await service.content(of: id, for: actor)
            let file = try Console.reporting(language) { () throws(FileError) in try OutputFile(path: path) }
            for try await part in bytes {
                try Console.reporting(language) { () throws(FileError) in
                    let written: Result<Void, FileError> = part.withUnsafeBytes { bytes in
                        do throws(FileError) { return .success(try file.write(bytes)) } catch {
                            return .failure(error)
                        }
                    }
                    try written.get()
                }
            }
            try Console.reporting(language) { () throws(FileError) in try file.commit() }
            return card
        }
        if path != "-" { Console.error(EvidenceWords.got(card, path)(language)) }
    }
}
