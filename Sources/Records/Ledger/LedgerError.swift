/// Why the ledger itself refuses a command.
package enum LedgerError: Error, Hashable, Sendable {
    /// The key was used before for another action, by another person, or with other content.
    case keyUsedForSomethingElse(CommandKey)
    /// The command said not what it did: its body never called ``Change/record(_:state:details:remark:)``.
    case nothingRecorded(Action)
    /// The body described two things; each change is one command.
    case recordedTwice(Action)
    /// Details or an answer are longer than they may be.
    case tooLong(Action)
    /// Somebody removed or changed the head of the journal.
    case brokenHead
    /// Too many commands wait already; try again later.
    case overloaded
    /// A kept answer is not one that the command gives.
    case unreadableAnswer(Action)
}
