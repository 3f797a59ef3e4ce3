/// A piece of HTML that a writer wrote; nothing else makes one, so it is safe to be put into a page.
package struct HTMLFragment: Hashable, Sendable {
    package let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }
}
