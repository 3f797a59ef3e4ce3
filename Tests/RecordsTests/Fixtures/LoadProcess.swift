import Foundation
import Glibc
import Records
import TestLoad

/// The program `WriteLoad` at work, and what it has told so far.
final class LoadProcess {
    struct Failure: Error { let code: Int32 }

    /// What the program told of its commands before it ended.
    struct Story: Sendable {
        var ready: String?
        /// The entries of acknowledged commands.
        var kept: [String: EntryNumber] = [:]
        var refused: Set<String> = []
        var failures: [String] = []
        /// Flushes of the log when each command was acknowledged, in the order told.
        var flushes: [Int] = []
    }

    private let process: pid_t
    private let output: Int32
    private var bytes: [UInt8] = []

    /// The program lies beside the tests.
    private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "WriteLoad").path

    init(url: String, round: Int, tasks: Int, commands: Int? = nil) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        _ = fcntl(output, F_SETFL, O_NONBLOCK)
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        var words = [Self.program, url, "\(round)", "\(tasks)"] + (commands.map { ["\($0)"] } ?? [])
        var pointers = words.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        words = []
        var process = pid_t()
        let code = posix_spawn(&process, Self.program, &actions, nil, &pointers, environ)
        guard code == 0 else {
            close(output)
            throw Failure(code: code)
        }
        self.process = process
    }

    /// Waits until the program has told so many lines.
    ///
    /// - Returns: whether it has; not if it ended before or took half a minute.
    func wait(forLines count: Int) -> Bool {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            var ends = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            _ = poll(&ends, 1, 1_000)
            bytes += told()
            if bytes.count(where: { $0 == UInt8(ascii: "\n") }) >= count { return true }
            if ends.revents & Int16(POLLHUP) != 0 { return false }
        }
        return false
    }

    func kill() { _ = Glibc.kill(process, SIGKILL) }

    /// Waits for the end of the program and gives what it had told.
    func story() -> Story {
        var status: Int32 = 0
        // Another process started by the tests may hold the pipe open: its end is not waited for, but that of the program.
        while waitpid(process, &status, WNOHANG) == 0 {
            var ends = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            _ = poll(&ends, 1, 2)
            bytes += told()
        }
        bytes += told()
        close(output)
        var story = Story()
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            switch (words.first, words.count) {
            case ("ready", _): story.ready = String(line)
            case ("kept", 4):
                story.kept[words[1]] = Int64(words[2]).map { EntryNumber(rawValue: $0) }
                story.flushes.append(Int(words[3]) ?? -1)
            case ("refused", 2): story.refused.insert(words[1])
            default: story.failures.append(String(line))
            }
        }
        return story
    }

    /// What lies in the pipe.
    private func told() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(output, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
