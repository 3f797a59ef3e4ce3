/// What somebody asks to be done.
package struct Command: Hashable, Sendable {
    package let action: Action
    package let actor: Actor
    /// Makes a repeated request harmless: the second time nothing is done and the first answer is given.
    package let key: CommandKey?
    /// The digest of what is asked, so that a key used again for something else is refused.
    package let request: Digest?

    package init(_ action: Action, by actor: Actor, key: CommandKey? = nil, request: Digest? = nil) {
        self.action = action
        self.actor = actor
        self.key = key
        self.request = request ?? key?.request
    }
}
