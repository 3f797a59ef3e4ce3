import ArgumentParser
import Criteria
import Elements
import Quantities
import Records
import Territory

/// One quantity of one unit in one period, as a person names it.
struct KeyArguments: ParsableArguments {
    @Argument(help: ArgumentHelp("Mã chỉ tiêu (`chuan elements`). (Element.)", valueName: "chỉ-tiêu"))
    var element: String

    @Argument(help: ArgumentHelp("Mã đơn vị, hoặc như body:H44.01. (Unit.)", valueName: "đơn-vị"))
    var unit: String

    @Argument(
        help: ArgumentHelp(
            "Kỳ: 2026, 2026-Q3, 2026-07; số liệu thời điểm cần ngày. (Period, a day for a state.)",
            valueName: "kỳ"
        )
    )
    var period: Period

    @Option(help: ArgumentHelp("Giai đoạn của số liệu. (Stage.)", valueName: "giai-đoạn"))
    var stage = ObservationStage.claimed

    /// - Throws: ``Stop`` after the reason was told.
    func key(
        _ catalogue: ElementCatalogue,
        _ territory: Territory,
        _ language: Language
    ) throws -> (key: ObservationKey, element: DataElement) {
        let element = try ElementsShow.element(element, in: catalogue, language)
        let subject = try SubjectArgument.subject(unit, on: period.lastDay, in: territory, language)
        return (
            ObservationKey(subject: subject, element: element.id, period: period, stage: stage), element
        )
    }
}
