import Testing

/// What `chuan verify` and `chuan council` say of themselves.
@Suite(.serialized) struct VerificationHelpTests {
    static let commands = [
        "verify", "verify list", "verify progress", "verify risks", "verify sample", "verify sample plan",
        "verify sample draw",
        "verify sample show", "verify start", "verify show", "verify judge", "verify agree", "verify bulk",
        "verify import",
        "verify ask", "verify answer", "verify return", "verify finish", "verify resume", "council",
        "council appoint", "council show", "council declare-conflict", "council establish-conflict",
        "council open-vote", "council opine", "council score", "council close", "council votes",
        "council minutes",
    ]

    @Test(arguments: Self.commands)
    func everyCommandTellsHowItIsCalled(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init) + ["--help"]
        let run = try CommandLineRun(arguments)
        #expect(run.exitCode == 0, "\(run.error)")
        let text = CommandLineSnapshot.text(of: run, arguments: arguments, lines: 200)
        try CommandLineSnapshot.check(text, "help-" + command.split(separator: " ").joined(separator: "-"))
    }

    @Test(
        arguments: [
            ["verify", "agree", "--campaign", "x", "--unit", "1", "--required", "--carry"],
            ["council", "opine", "--campaign", "x", "--unit", "1", "--refuse", "--abstain"],
            ["verify", "sample", "plan", "x", "--rate", "5 phần", "--confidence", "95%"],
            ["verify", "return", "--campaign", "x", "--unit", "1", "--reason", "A"],
            [
                "council", "appoint", "x", "--members", "-", "--quorum", "1/2", "--least", "2", "--majority",
                "1/2",
            ],
            ["verify", "show", "--unit", "1"],
        ]
    )
    func wrongUsageEndsWith64AndNothingIsOpened(arguments: [String]) throws {
        let run = try CommandLineRun(arguments + ["--database", "sqlite:/khong-co/tep"])
        #expect(run.exitCode == 64, "\(run.output)\(run.error)")
        #expect(run.output.isEmpty && !run.error.isEmpty)
    }
}
