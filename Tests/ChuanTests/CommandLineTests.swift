import Glibc
import Testing

/// Everything that the program says to a person, and what it ends with.
@Suite(.serialized) struct CommandLineTests {
    @Test(
        arguments: CommandLineCase.help + CommandLineCase.sets + CommandLineCase.check
            + CommandLineCase.evaluate + CommandLineCase.faults + CommandLineCase.answers
            + CommandLineCase.unitsHelp + CommandLineCase.units + CommandLineCase.shares
            + CommandLineCase.facts
            + CommandLineCase.carrying + CommandLineCase.imports + CommandLineCase.calendar
            + CommandLineCase.evidenceHelp + CommandLineCase.observationsHelp + CommandLineCase.elements
            + CommandLineCase.accountsHelp + CommandLineCase.accounts
            + CommandLineCase.closingHelp + CommandLineCase.closingFaults
    )
    func everyCommandSaysWhatIsKept(command: CommandLineCase) throws {
        let run = try CommandLineRun(command.arguments)
        #expect(run.exitCode == command.exitCode, "\(run.error)")
        let text = CommandLineSnapshot.text(of: run, arguments: command.arguments, lines: command.lines)
        try CommandLineSnapshot.check(text, command.name)
    }

    @Test func aFolderWithoutSetsIsSaidToHaveNone() throws {
        let run = try CommandLineRun(["sets"], environment: ["CHUAN_CRITERIA": "/khong-co"])
        #expect(run.exitCode == 3)
        #expect(run.output.isEmpty)
        #expect(
            run.error
                == "/khong-co: không có bộ tiêu chí nào ở đây; hãy xem lại biến CHUAN_CRITERIA.\n"
        )
    }

    @Test func theOutputFileHoldsWhatTheScreenWouldShowAndItsNameChoosesTheFormat() throws {
        let folder = try CommandLineFolder()
        let file = folder.path + "/ra.csv"
        let written = try CommandLineRun(["evaluate", "xa-tmdt", "--data", "xa.csv", "--output", file])
        #expect(written.exitCode == 0)
        #expect(written.output.isEmpty)
        let shown = try CommandLineRun(["evaluate", "xa-tmdt", "--data", "xa.csv", "--format", "csv"])
        #expect(try folder.text(of: "ra.csv") == shown.output)
        #expect(folder.names == ["ra.csv"])
    }

    @Test func faultsLeaveAnOldOutputFileAsItWas() throws {
        let folder = try CommandLineFolder()
        try folder.write("cũ\n", to: "ra.csv")
        let file = folder.path + "/ra.csv"
        let run = try CommandLineRun(["evaluate", "xa-tmdt", "--data", "xa-sai.csv", "--output", file])
        #expect(run.exitCode == 2)
        #expect(try folder.text(of: "ra.csv") == "cũ\n")
        #expect(folder.names == ["ra.csv"])
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func stoppedWorkSaysSoAndLeavesNoFile(signal: Int32) throws {
        let folder = try CommandLineFolder()
        let data = folder.path + "/so-lieu"
        try #require(mkfifo(data, 0o600) == 0)
        let file = folder.path + "/ra.json"
        let run = try CommandLineRun(["evaluate", "xa-tmdt", "--data", data, "--output", file]) { process in
            // The program reads, and so listens for signals; its data end only after the signal.
            guard let pipe = Self.writing(to: data) else { return }
            _ = Array(Self.manyUnits(400).utf8).withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
            kill(process, signal)
            close(pipe)
        }
        #expect(run.exitCode == 130)
        #expect(run.error == "Đã dừng theo yêu cầu; không ghi gì.\n")
        #expect(folder.names == ["so-lieu"])
    }

    /// Opens a pipe as soon as somebody reads it; gives up after half a minute.
    private static func writing(to path: String) -> Int32? {
        for _ in 0..<30_000 {
            let pipe = open(path, O_WRONLY | O_NONBLOCK)
            if pipe >= 0 {
                _ = fcntl(pipe, F_SETFL, 0)
                return pipe
            }
            usleep(1_000)
        }
        return nil
    }

    private static func manyUnits(_ count: Int) -> String {
        let header =
            "unit,1.1.a,1.1.b,1.2.a,1.2.b,1.3.a,1.3.b,1.4.a,1.4.b,2.1,2.2,2.3,2.4,2.5,3.1.a,3.1.b,3.2.a,3.2.b,3.3.a,3.3.b,3.4\n"
        let rows = (0..<count).map {
            "U\($0),45,100,20,50,2600,5000,1200,5000,2,1,1,1,1,30,120,70,100,85,100,120000000000\n"
        }
        return header + rows.joined()
    }
}
