/// One line for each request and each failure, without anything about the person who asked: no address, no path, no questions.
package struct RequestLog: Sendable {
    /// A request that was answered.
    package struct Line: Sendable {
        package let request: String
        package let method: String
        /// The route that answered, `/units/:code`; not the path.
        package let route: String
        package let status: Int
        package let bytes: Int
        package let time: Duration
    }

    let answered: @Sendable (Line) -> Void
    let failed: @Sendable (_ error: String, _ request: String) -> Void

    package init(
        answered: @escaping @Sendable (Line) -> Void,
        failed: @escaping @Sendable (_ error: String, _ request: String) -> Void
    ) {
        self.answered = answered
        self.failed = failed
    }

    package static let silent = RequestLog(answered: { _ in }, failed: { _, _ in })

    func failure(_ error: any Error, request: String) { failed("\(error)", request) }
}
