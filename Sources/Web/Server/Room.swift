/// A room of the site: the pages of one capability, in a folder of that name. Each says which addresses are its own.
package protocol Room: Sendable {
    /// Registers every page of the room.
    func add(to routes: Routes)
}
