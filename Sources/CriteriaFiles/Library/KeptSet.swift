/// A criteria set that is kept as text and not as a file: an edition published in a database.
package struct KeptSet: Hashable, Sendable {
    /// What the text was made of.
    package struct Origin: Hashable, Sendable {
        /// The overlay as it was written.
        package let overlay: String
        /// The name of the set that it was laid over, with its edition.
        package let base: String

        package init(overlay: String, base: String) {
            self.overlay = overlay
            self.base = base
        }
    }

    package let id: String
    package let edition: String
    /// The whole set as YAML, overlays worked in.
    package let text: String
    /// `nil` for a set of its own.
    package let origin: Origin?

    package init(id: String, edition: String, text: String, origin: Origin?) {
        self.id = id
        self.edition = edition
        self.text = text
        self.origin = origin
    }

    /// `cds-xa@2024`
    package var name: String { "\(id)@\(edition)" }
}
