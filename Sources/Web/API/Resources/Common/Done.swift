import Criteria
import Records

/// That something was done: the journal's entry about it.
struct Done: Sendable {
    let entry: EntryNumber

    static let form = Form<Done>.object(
        "Done",
        FormMember(
            "entry",
            Form<EntryNumber>.entry,
            Text(vi: "Số của dòng nhật ký.", en: "The number of the journal's entry.")
        ) { $0.entry }
    )

    static let reply = Reply<Done>.json(form, Text(vi: "Đã làm.", en: "Done."))
}
