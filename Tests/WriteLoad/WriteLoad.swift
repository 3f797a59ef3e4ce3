import Database
import Glibc
import Records
import TestLoad

/// Writes through a ledger until it is killed: `WriteLoad URL ROUND TASKS [COMMANDS]`.
///
/// Tells on standard output, a line each: `ready` and what the writing connection says of its durability; `kept KEY ENTRY FLUSHES` for
/// a command that was acknowledged; `refused KEY` for one that was refused. FLUSHES is how often the log had been flushed by then.
@main
enum WriteLoad {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, let round = Int(arguments[2]), let tasks = Int(arguments[3]) else {
            exit(64)
        }
        let most = arguments.count > 4 ? Int(arguments[4]) ?? .max : .max
        var options = DatabaseOptions()
        options.createsFile = false
        let database = try await Database(DatabaseURL(arguments[1]), options: options)
        if database.engine == .sqlite {
            let durability = try await database.write { connection in
                try ["synchronous", "journal_mode"].map { name in
                    "\(name)=" + (try connection.value(SettingText.self, SQL(trusted: "PRAGMA \(name)")).text)
                }
            }
            say("ready " + durability.joined(separator: " "))
        } else {
            say("ready")
        }
        let ledger = Ledger(database)
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    for number in 0..<most {
                        let command = LoadCommand(round: round, task: task, number: number)
                        do {
                            let entry = try await command.commit(on: ledger)
                            say("kept \(command.key) \(entry) \(Flushes.soFar)")
                        } catch is LoadCommand.Refused {
                            say("refused \(command.key)")
                        } catch DatabaseError.constraint(.unique, _) {
                            say("refused \(command.key)")
                        } catch {
                            say("failed \(command.key) \(error)")
                            exit(1)
                        }
                    }
                }
            }
        }
        await database.close()
    }

    /// One call of the system a line, so that a killed program leaves whole lines only.
    private static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    }
}

/// What a pragma answers: a number or a word.
private struct SettingText: SQLConvertible {
    let text: String

    static var sqlType: SQLType { .text }

    var sqlValue: SQLValue { .text(text) }

    static func read(_ row: Row, at column: Int) throws(DatabaseError) -> SettingText {
        do { return SettingText(text: String(try Int64.read(row, at: column))) } catch {
            return SettingText(text: try String.read(row, at: column))
        }
    }
}
