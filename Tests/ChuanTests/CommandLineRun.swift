import Foundation
import Glibc

/// One run of the program `chuan` as a person would start it in the folder of examples.
struct CommandLineRun {
    let output: String
    let error: String
    /// What the program ended with; 128 and the signal if a signal ended it.
    let exitCode: Int32

    struct Failure: Error { let code: Int32 }

    /// The folder of small sets and data files, in which the program runs.
    static let examples = folder("Examples")

    /// A folder beside the tests.
    static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    }

    /// The package's own sets, wherever the build lies.
    private static let library = folder("../../Criteria").standardized.path
    /// Its own data as seen from the folder of examples, since faults are told with the path.
    private static let data = "../../../Data"

    /// The program lies beside the tests.
    static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "chuan").path

    /// Where tests wait for a run without holding a thread that other tests need: as many at a time as two cores do well.
    static let queue: OperationQueue = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 6
        return queue
    }()

    /// - Parameters:
    ///   - input: what standard input holds; nothing if not given.
    ///   - environment: variables beside those that every run has.
    ///   - output: where standard output goes instead of being captured.
    ///   - afterStart: told the process; may disturb it.
    init(
        _ arguments: [String],
        input: String? = nil,
        environment: [String: String] = [:],
        afterStart: (pid_t) -> Void = { _ in }
    ) throws {
        let given = input.map { TemporaryFile(text: $0) }
        defer { withExtendedLifetime(given) {} }
        let output = TemporaryFile(text: "")
        let error = TemporaryFile(text: "")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, given?.path ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, error.path, O_WRONLY, 0)
        // Threads of the tests may block signals, which a process would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let variables = ["CHUAN_CRITERIA": Self.library, "CHUAN_DATA": Self.data, "LC_ALL": "C.UTF-8"]
            .merging(environment) { _, own in own }
        // The shell only changes the folder; the process becomes the program.
        let start = ["sh", "-c", "cd \"$0\" && exec \"$@\"", Self.examples.path, Self.program]
        var words = (start + arguments).map { strdup($0) } + [nil]
        var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &settings)
        guard code == 0 else { throw Failure(code: code) }
        afterStart(process)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        exitCode = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        self.output = try String(contentsOfFile: output.path, encoding: .utf8)
        self.error = try String(contentsOfFile: error.path, encoding: .utf8)
    }
}
