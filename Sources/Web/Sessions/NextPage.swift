import Criteria
import HTML

/// Where somebody goes on after signing in: a page of this server that was wanted before, else the work that waits.
enum NextPage {
    /// The name of the question and of the hidden field.
    static let field = "next"
    static let name: StaticString = "next"

    /// The address if it is one of this server's; others are dropped, so that no link can send people elsewhere.
    static func wanted(_ fields: Fields) -> String? {
        fields[field].flatMap { Link(within: $0)?.text }
    }

    static func link(_ wanted: String?, _ language: Language) -> Link {
        wanted.flatMap { Link(within: $0) } ?? Link("/work").below(language.prefix)
    }
}
