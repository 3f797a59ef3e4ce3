/// The line on the terminal that says which day of the made-up year is being built.
struct DemoLine {
    private static let clearLine = "\r\u{1B}[K"

    private let isShown = Console.errorIsTerminal

    func show(_ words: String, _ done: Int, of all: Int) {
        guard isShown else { return }
        let percent = all > 0 ? done * 100 / all : 0
        Console.mark("\(Self.clearLine)\(percent) % (\(done)/\(all)) \(words)")
    }

    func clear() {
        if isShown { Console.mark(Self.clearLine) }
    }
}
