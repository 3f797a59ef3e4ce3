import Foundation
import Synchronization

/// A server of PostgreSQL for tests only: in a temporary folder, on a socket, gone when the test process is.
///
/// It sorts text by the rules of Vietnamese by default, so that a column that forgot to say otherwise is found.
package final class PostgresServer: Sendable {
    package struct Missing: Error, CustomStringConvertible {
        package let description: String
    }

    package let folder: String
    private let process: Process
    private let commands: FileHandle
    private let answers: FileHandle
    private let turn = Mutex(())

    /// The one server that most tests share.
    package static func shared() throws -> PostgresServer { try start.get() }

    private static let start = Result { try PostgresServer() }

    /// The shell ends, and takes the server along, as soon as its input ends: even if the tests crash. It removes the
    /// folder when nobody listens to it any more, since that may take minutes and what started the tests waits for
    /// everyone who could still say something.
    private static let script = """
        set -u
        cd "$1" || exit 1
        bin=$(pg_config --bindir 2>/dev/null) && [ -x "$bin/initdb" ] || { echo missing; exit 1; }
        if [ "$(id -u)" = 0 ]; then
            chown postgres "$1"
            as() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
        else
            as() { "$@"; }
        fi
        as "$bin/initdb" -D "$1/data" -U chuan -A trust -E UTF8 --locale=C.UTF-8 \\
            --locale-provider=icu --icu-locale=vi --no-sync >log 2>&1 || { echo failed; cat log >&2; exit 1; }
        sed -i '1i local all gatekept scram-sha-256' "$1/data/pg_hba.conf"
        pid() { head -1 "$1/data/postmaster.pid" 2>/dev/null; }
        start() {
            as "$bin/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c max_connections=1500 >>log 2>&1 &
            for _ in $(seq 200); do
                "$bin/pg_isready" -q -h "$1" -U chuan && { echo ready; return; }
                sleep 0.05
            done
            echo failed
            cat log >&2
        }
        start "$1"
        while read -r command; do
            case $command in
                start) start "$1" ;;
                create\\ *)
                    "$bin/createdb" -h "$1" -U chuan -T template0 "${command#create }" >>log 2>&1 \\
                        && echo created || echo failed ;;
                wait*)
                    standby=${command#wait}
                    "$bin/psql" -h "$1" -U chuan -d postgres -q \\
                        -c "ALTER SYSTEM SET synchronous_standby_names = '${standby# }'" \\
                        -c "SELECT pg_reload_conf()" >>log 2>&1 && echo set || echo failed ;;
                kill)
                    p=$(pid "$1")
                    kill -9 "$p" $(cat "/proc/$p/task/$p/children") 2>/dev/null
                    while kill -0 "$p" 2>/dev/null; do sleep 0.02; done
                    wait
                    echo killed ;;
            esac
        done
        p=$(pid "$1") && [ -n "$p" ] && kill -QUIT "$p" && wait
        cd / && rm -rf "$1"
        """

    package init() throws {
        folder = try TestFolder.make("postgres")
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", PostgresServer.script, "sh", folder]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        commands = input.fileHandleForWriting
        answers = output.fileHandleForReading
        try process.run()
        let answer = read()
        guard answer == "ready" else {
            throw Missing(
                description: answer == "missing"
                    ? "PostgreSQL is not installed; `make test` installs it (Scripts/setup test)"
                    : "PostgreSQL did not start: \(answer)"
            )
        }
    }

    /// - Parameter login: the role, with its password if it has one; only the role `gatekept` is asked for it.
    package func url(_ name: String, as login: String = "chuan") -> String {
        "postgres://\(login)@\(host)/\(name)"
    }

    /// The folder of the server's socket, as a URL takes it.
    package var host: String { folder.split(separator: "/").map { "%2F" + $0 }.joined() }

    /// Kills every process of the server at once, as a power cut would.
    package func kill() { tell("kill") }

    package func restart() { tell("start") }

    /// Makes an empty database.
    ///
    /// - Parameter name: letters and digits.
    package func create(_ name: String) throws {
        let answer = tell("create \(name)")
        guard answer == "created" else {
            throw Missing(description: "the database \(name) was not made: \(answer)")
        }
    }

    /// From soon after on, commits wait for another server of this name; an empty one ends the waiting.
    package func wait(for standby: String) throws {
        let answer = tell("wait \(standby)")
        guard answer == "set" else { throw Missing(description: "commits do not wait: \(answer)") }
    }

    @discardableResult
    private func tell(_ command: String) -> String {
        turn.withLock { _ in
            commands.write(Data((command + "\n").utf8))
            return read()
        }
    }

    private func read() -> String {
        String(decoding: answers.availableData, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
