import ArgumentParser
import Assessment
import Criteria
import CriteriaFiles
import Quantities
import Records
import Tables
import Territory

/// `chuan sets publish`: publishes a set, so that campaigns can be opened by its name.
struct SetsPublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Ban hành một bộ tiêu chí vào cơ sở dữ liệu. (Publish a set into the database.)",
        discussion: """
            Tệp là bộ dẫn xuất (overlay_of: tên bộ, không phải đường dẫn) hoặc cả một bộ. Phải không có lỗi; cam kết “không dễ hơn \
            bộ gốc” phải chứng minh được. Bản đã ban hành không bao giờ thay đổi. \
            (The file is an overlay of a set that has a name, or a whole set. It must have no faults, and what it promises must \
            be proved. What is published never changes.)
            """
    )

    @Argument(help: ArgumentHelp("Tệp YAML. (A YAML file.)", valueName: "tệp"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "Bộ của tỉnh, thành phố này; không có thì của cả nước. (For this province; else the whole country.)",
            valueName: "mã"
        )
    )
    var unit: UnitCode?

    @OptionGroup var room: RoomOptions
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let language = room.language
        let text = try text(language)
        let (unit, key, acting) = (unit, room.key, acting)
        if let unit { try demandProvince(unit, language) }
        let name = try await room.with { room in
            try await EditionService(room, EditionShelf()).publish(
                EditionService.Manuscript(
                    text: text,
                    unit: unit.map { DatedUnit($0, on: room.today) }
                ),
                by: try await acting.actor(room),
                key: key
            )
        }
        switch room.format {
        case .table: Console.print(EditionWords.published(name)(language))
        case .json:
            try Console.write(JSON.object([("set", .text(name))]).rendered, to: "-", language)
        }
    }

    private func text(_ language: Language) throws -> String {
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: file) }
        guard let text = bytes.withBytes({ String(validating: $0, as: UTF8.self) }) else {
            Console.error(EditionWords.notText(file)(language))
            throw Stop.setFaults
        }
        return text
    }

    private func demandProvince(_ unit: UnitCode, _ language: Language) throws {
        let territory = try UnitsOptions.load(language)
        guard unit.tier == .province, (try? territory.tree(on: UnitsOptions.today))?.unit(unit) != nil else {
            Console.error(EditionWords.noProvince(unit.description)(language))
            throw Stop.notFound
        }
    }
}
