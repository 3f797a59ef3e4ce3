import Assessment
import Criteria
import Records

/// What a verification looks like in answers.
enum VerificationForms {
    static let criterion = Form<CriterionVerification>.object(
        "VerifiedCriterion",
        FormMember("criterion", Form<String>.text) { $0.code },
        FormMember("claimed", Form<[String: String]>.texts, Text(vi: "Theo chữ của mục.", en: "By letter.")) {
            criterion in
            criterion.claim.values.mapValues(\.text)
        },
        FormMember("evidence", Form<String>.text.list) { $0.claim.evidence },
        FormMember(
            "seen",
            Form<EntryNumber>.entry,
            Text(vi: "Gửi kèm khi thẩm định.", en: "Sent along with a judgement.")
        ) {
            $0.claim.entry
        },
        FormMember("finding", Form<Judgement.Finding>.word.orNull) { $0.judgement?.finding },
        FormMember("corrected", Form<[String: String]>.texts.orNull) { $0.judgement?.values },
        FormMember("reason", Form<String>.text.orNull) { $0.judgement?.reason },
        FormMember("rejected", Form<[String: String]>.texts.orNull) { $0.judgement?.rejected },
        FormMember("isRequired", Form<Bool>.truth) { $0.isRequired },
        FormMember("questions", Form<Int>.integer, Text(vi: "Số câu hỏi.", en: "How many questions.")) {
            $0.questions.count
        }
    )
}
