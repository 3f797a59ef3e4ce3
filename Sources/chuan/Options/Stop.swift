import ArgumentParser

/// Why the program ends without having done what was asked; the words have been written already.
enum Stop {
    /// A criteria set has faults.
    static let setFaults = ExitCode(1)
    /// The data have faults.
    static let dataFaults = ExitCode(2)
    /// A file cannot be read or written.
    static let file = ExitCode(3)
    /// There is no such unit, criterion or goal.
    static let notFound = ExitCode(4)
    /// The database refused or failed.
    static let database = ExitCode(5)
    /// What was asked is not allowed or not possible now.
    static let refused = ExitCode(6)
    /// What is kept is not as it was written.
    static let broken = ExitCode(7)
    /// Who reads the output has gone, as if the signal for that had ended the program.
    static let closedPipe = ExitCode(141)
    /// The person stopped it.
    static let interrupted = ExitCode(130)
}
