import Database

/// Where a request came from.
package struct Origin: Hashable, Sendable {
    package enum Door: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        case page, api, command, job
    }

    package let door: Door
    /// The network address, or the name of the machine's user: personal data, kept beside the journal and erasable.
    package let address: String?

    /// - Parameter address: cut after 200 characters.
    package init(_ door: Door, address: String? = nil) {
        self.door = door
        self.address = address.map { String($0.prefix(200)) }
    }
}
