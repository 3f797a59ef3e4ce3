import Assessment
import Criteria
import Quantities
import Records

/// What votes look like in answers, as the reader may see them.
enum CouncilForms {
    static let vote = Form<VoteView>.object(
        "Vote",
        FormMember("number", Form<Int>.integer) { $0.vote.number },
        FormMember("day", Form<CivilDate>.day) { $0.vote.day },
        FormMember("members", Form<Int>.integer) { $0.roll.count },
        FormMember("inConflict", Form<Int>.integer) { Set($0.conflicts.map(\.person)).count },
        FormMember(
            "given",
            Form<Int>.integer,
            Text(vi: "Số thành viên đã cho ý kiến.", en: "How many gave an opinion.")
        ) { $0.given },
        FormMember("own", opinion.list) { $0.own },
        FormMember(
            "opinions",
            opinion.list.orNull,
            Text(vi: "null khi còn ẩn.", en: "null while they are hidden.")
        ) { $0.opinions },
        FormMember("outcome", Form<String>.text.orNull) { $0.result?.outcome.title.vi },
        FormMember("minutes", Form<String>.text.orNull) { $0.result?.minutes }
    )

    private static let opinion = Form<Opinion>.object(
        "Opinion",
        FormMember("person", Form<String>.text) { $0.person.text },
        FormMember("ballot", Form<String>.text) { $0.ballot.title.vi },
        FormMember("reason", Form<String>.text) { $0.reason },
        FormMember("entry", Form<EntryNumber>.entry) { $0.entry }
    )
}
