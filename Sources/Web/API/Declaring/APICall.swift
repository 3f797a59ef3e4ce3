import Criteria
import Records

/// A call as endpoints see it: who calls, in which language answers are wanted, what else was sent.
struct APICall: Sendable {
    let services: APIServices
    let actor: Actor
    let language: Language
    /// By what a repeated request is known; always there where something is changed.
    let key: CommandKey?
    /// What was sent in place of JSON.
    let bytes: [UInt8]
    /// The token that opened the door.
    let token: APIToken?
}
