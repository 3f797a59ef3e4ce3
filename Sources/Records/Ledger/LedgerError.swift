/// Why the ledger itself refuses a command. Nothing was changed, except where a case says otherwise.
package enum LedgerError: Error, Hashable, Sendable {
    /// The key was used before for another action, by another person, or with other content.
    case keyUsedForSomethingElse(CommandKey)
    /// The command said not what it did: its body never called ``Change/record(_:state:details:remark:)``.
    case nothingRecorded(Action)
    /// The body described two things; each change is one command.
    case recordedTwice(Action)
    /// Details, a remark, a subject or an answer are longer than they may be, or the subject is empty.
    case tooLong(Action)
    /// Somebody removed or changed the head of the journal.
    case brokenHead
    /// Too many commands wait already; try again later.
    case overloaded
    /// A kept answer is not one that the command gives. The command itself was done.
    case unreadableAnswer(Action)

    /// A stable name, for logs, answers of interfaces and tests.
    package var code: String {
        switch self {
        case .keyUsedForSomethingElse: "ledger.key-used"
        case .nothingRecorded: "ledger.nothing-recorded"
        case .recordedTwice: "ledger.recorded-twice"
        case .tooLong: "ledger.too-long"
        case .brokenHead: "ledger.broken-head"
        case .overloaded: "ledger.overloaded"
        case .unreadableAnswer: "ledger.unreadable-answer"
        }
    }

    /// Whether the same request may succeed later as it stands.
    package var isPassing: Bool {
        switch self {
        case .overloaded: true
        case .keyUsedForSomethingElse, .nothingRecorded, .recordedTwice, .tooLong, .brokenHead,
            .unreadableAnswer:
            false
        }
    }
}
