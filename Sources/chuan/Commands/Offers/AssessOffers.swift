import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan assess offers`: what is known already of a dossier's figures, each with where it comes from.
struct AssessOffers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offers",
        abstract:
            "Số liệu đã có từ bộ tiêu chí khác, từ nguồn khác, để lấy vào hồ sơ. (What is known already.)",
        discussion: """
            Không số liệu nào tự vào hồ sơ: lấy bằng `chuan assess accept`. Các nguồn nói khác nhau thì phải chọn một. (Nothing \
            enters the dossier by itself: take it with `chuan assess accept`. Where sources disagree somebody chooses.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, acting, language) = (dossier, acting, room.language)
        let territory = try UnitsOptions.load(language)
        let catalogue = try DataLibrary.elements(language)
        let offers = try await room.with { room in
            try await OfferService(room, catalogue, territory)
                .offers(to: try await dossier.find(room), for: try await acting.actor(room))
        }
        switch room.format {
        case .json:
            try Console.write(JSON.list(offers.map { OfferText.json($0) }).rendered, to: "-", language)
        case .table:
            guard !offers.isEmpty else {
                Console.error(OfferWords.none(language))
                return
            }
            try Console.write(OfferText.table(offers, language), to: "-", language)
        }
    }
}
