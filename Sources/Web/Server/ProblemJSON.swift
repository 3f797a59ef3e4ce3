import Criteria

/// A refusal as machines read it (RFC 9457).
enum ProblemJSON {
    static func answer(_ error: any ExplainedError, _ status: Int, _ language: Language) -> Answer {
        let bytes = JSONWriter.bytes { json in
            json.object {
                json.member("type", "about:blank")
                json.member("status", status)
                json.member("code", error.code)
                json.member("title", error.text(language))
            }
        }
        return Answer(.problem, bytes, status: status)
    }
}
