/// What a server answered, whole.
package struct WebResponse: Hashable, Sendable {
    /// Any status is an answer, also those of 400 and above: who asked decides.
    package let status: Int
    package let headers: [WebHeader]
    package let body: [UInt8]

    package init(status: Int, headers: [WebHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a field; names have no case.
    package func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }
}
