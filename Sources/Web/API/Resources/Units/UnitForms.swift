import Criteria
import Quantities
import Territory

/// What units look like in answers.
enum UnitForms {
    static let unit = Form<Unit>.object(
        "Unit",
        FormMember("code", Form<String>.text) { $0.code.description },
        FormMember(
            "name",
            Form<String>.text,
            Text(vi: "Không có từ chỉ loại.", en: "Without the word of its kind.")
        ) {
            $0.name
        },
        FormMember("fullName", Form<String>.text) { $0.fullName },
        FormMember("kind", Form<UnitKind>.word) { $0.kind },
        FormMember(
            "tier",
            Form<Int>.integer,
            Text(vi: "1 tỉnh, 2 huyện, 3 xã.", en: "1 province, 2 district, 3 commune.")
        ) {
            $0.code.tier.rawValue
        },
        FormMember("parent", Form<String>.text.orNull) { $0.parent?.description },
        FormMember("from", Form<CivilDate>.day.orNull, Text(vi: "Ngày đầu tiên.", en: "The first day.")) {
            $0.validity.from
        },
        FormMember(
            "until",
            Form<CivilDate>.day.orNull,
            Text(vi: "Ngày đầu tiên không còn nữa.", en: "The first day on which it is no more.")
        ) { $0.validity.until }
    )

    static let page = APIPage.form("UnitPage", of: unit)

    static let transfer = Form<Transfer>.object(
        "Transfer",
        FormMember("day", Form<CivilDate>.day) { $0.day },
        FormMember("old", Form<String>.text) { $0.old.description },
        FormMember("new", Form<String>.text) { $0.new.description },
        FormMember("kind", Form<TransferKind>.word) { $0.kind },
        FormMember(
            "area",
            Form<String>.text,
            Text(
                vi: "Phần diện tích: phân số, hoặc some khi chưa ai nêu.",
                en: "Of the area: a fraction, or some where nobody said."
            )
        ) { portion($0.area) },
        FormMember("people", Form<String>.text) { portion($0.people) }
    )

    static let lineage = Form<UnitLineage>.object(
        "UnitLineage",
        FormMember(
            "history",
            unit.list,
            Text(vi: "Mọi đơn vị từng mang mã này.", en: "Every unit that had the code.")
        ) { $0.history },
        FormMember("predecessors", transfer.list) { $0.predecessors },
        FormMember("successors", transfer.list) { $0.successors }
    )

    private static func portion(_ portion: Portion) -> String {
        switch portion {
        case .some: "some"
        case .share(let share): "\(share.numerator)/\(share.denominator)"
        }
    }
}

/// Where a unit comes from and what became of it.
struct UnitLineage: Sendable {
    let history: [Unit]
    let predecessors: [Transfer]
    let successors: [Transfer]
}
