import Assessment
import Criteria
import Quantities
import Records

/// What dossiers look like in answers to those who may read them.
enum DossierForms {
    static let dossier = Form<Dossier>.object(
        "Dossier",
        FormMember("id", Form<String>.text) { $0.id.text },
        FormMember("campaign", Form<String>.text) { $0.campaign.text },
        FormMember("unit", Form<String>.text) { $0.participant.unit },
        FormMember("title", Form<String>.text) { $0.participant.title },
        FormMember("parent", Form<String>.text.orNull) { $0.participant.parent },
        FormMember(
            "level",
            Form<Int>.integer.orNull,
            Text(vi: "Mức đã đăng ký.", en: "The level registered for.")
        ) { $0.level },
        FormMember("state", Form<DossierState>.word) { $0.state },
        FormMember("due", Form<CivilDate>.day.orNull) { $0.due },
        FormMember(
            "entry",
            Form<EntryNumber>.entry,
            Text(vi: "Bút toán của bước gần nhất.", en: "The entry of the last step.")
        ) {
            $0.entry
        }
    )

    static let page = APIPage.form("DossierPage", of: dossier)

    static let sheet = Form<[SheetValue]>(schema: value.list.schema, write: value.list.write)

    private static let value = Form<SheetValue>.object(
        "EnteredValue",
        FormMember("column", Form<String>.text) { $0.key.column },
        FormMember("claimed", Form<String>.text.orNull) { $0.claimed?.text },
        FormMember(
            "verified",
            Form<String>.text.orNull,
            Text(vi: "Khi bên thẩm định thấy khác.", en: "Where the verifiers found otherwise.")
        ) {
            $0.verified?.text
        },
        FormMember("late", Form<String>.text.orNull) { $0.late?.text },
        FormMember("source", Form<String>.text.orNull) { $0.claimed?.source },
        FormMember("entry", Form<EntryNumber>.entry.orNull) { $0.claimed?.entry }
    )

    static let attached = Form<AttachedEvidence>.object(
        "AttachedEvidence",
        FormMember("criterion", Form<String>.text) { $0.criterion },
        FormMember("evidence", Form<String>.text) { $0.evidence }
    )
}

/// One figure of a dossier, as claimed and as verified.
struct SheetValue: Sendable {
    let key: ValueKey
    let claimed: EnteredValue?
    let verified: EnteredValue?
    let late: EnteredValue?

    static func all(_ sheet: DossierSheet) -> [SheetValue] {
        let keys = Set(sheet.claimed.keys).union(sheet.verified.keys).union(sheet.late.keys)
        return keys.sorted().map {
            SheetValue(
                key: $0,
                claimed: sheet.claimed[$0],
                verified: sheet.verified[$0],
                late: sheet.late[$0]
            )
        }
    }
}
