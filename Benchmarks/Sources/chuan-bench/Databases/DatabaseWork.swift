import Database

/// One thing that is timed on a database: `chuan-bench database WORK URL COUNT` prints how long `COUNT` of it took.
///
/// The database is empty. A further work is a type of its own in this folder, a line in ``DatabaseWorks/all``, and a line in `databases.py`, which
/// says what it is compared with.
protocol DatabaseWork: SendableMetatype {
    /// As in the command.
    static var name: String { get }

    /// What is needed and not timed. The database is empty.
    static func prepare(_ database: Database, _ count: Int) async throws

    /// Does it `count` times.
    static func run(_ database: Database, _ count: Int) async throws
}
