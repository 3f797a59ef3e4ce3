import Assessment
import Criteria
import Records

/// A refusal as programs read it (RFC 9457): a stable code, the sentence in their language, and after a conflict what there is now.
struct APIProblem {
    static let schema = Schema.named(
        "Problem",
        .object(
            [
                Schema.Member(name: "type", schema: .text(most: nil), about: nil, isRequired: true),
                Schema.Member(name: "status", schema: .integer(nil), about: nil, isRequired: true),
                Schema.Member(
                    name: "code",
                    schema: .text(most: nil),
                    about: Text(
                        vi: "Không đổi giữa các phiên bản.",
                        en: "Stays the same from version to version."
                    ),
                    isRequired: true
                ),
                Schema.Member(name: "title", schema: .text(most: nil), about: nil, isRequired: true),
                Schema.Member(
                    name: "now",
                    schema: .map(of: .text(most: nil), names: nil, most: nil),
                    about: Text(
                        vi: "Sau 409: điều đã đổi trong lúc đó.",
                        en: "After 409: what has changed meanwhile."
                    ),
                    isRequired: false
                ),
            ],
            isClosed: true
        )
    )

    let error: any ExplainedError
    let status: Int
    let language: Language

    var answer: Answer {
        let bytes = JSONWriter.bytes { json in
            json.object {
                json.member("type", "about:blank")
                json.member("status", status)
                json.member("code", error.code)
                json.member("title", error.text(language))
                if let now {
                    json.object("now") {
                        for (name, value) in now { json.member(name, value) }
                    }
                }
            }
        }
        var answer = Answer(.problem, bytes, status: status)
        answer.headers.append(("Content-Language", language.rawValue))
        switch error {
        case APIFault.tooManyRequests(let seconds): answer.headers.append(("Retry-After", "\(seconds)"))
        case APIFault.methodNotAllowed(let allowed):
            answer.headers.append(("Allow", allowed.joined(separator: ", ")))
        case APIFault.noToken: answer.headers.append(("WWW-Authenticate", "Bearer"))
        case APIFault.unknownToken:
            answer.headers.append(("WWW-Authenticate", "Bearer error=\"invalid_token\""))
        default: if status == 503 { answer.headers.append(("Retry-After", "5")) }
        }
        return answer
    }

    /// What there is now in place of what the sender saw.
    private var now: [(String, String)]? {
        switch error {
        case StepRefusal.movedOn(let state): [("state", state.rawValue)]
        case SaveRefusal.changedMeanwhile(let key, let text, let entry):
            [("column", key.column), ("value", text), ("entry", entry.description)]
        case ObservationRefusal.changedMeanwhile(let standing): [("observation", standing.number.description)]
        default: nil
        }
    }
}
