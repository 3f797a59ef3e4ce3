package import HTML

/// A page: a value that was loaded before, and a pure function from it to HTML. It asks nobody anything.
///
/// A route loads the value in one read of the database and gives it to ``Frame/document(_:)``.
package protocol Page: Sendable {
    /// Which item of the navigation it belongs to.
    var place: Place { get }

    /// What the page is called, in the head of the document and in lists of open pages.
    func title(_ frame: Frame) -> String

    /// Writes what stands between navigation and foot.
    func write(_ h: HTMLWriter, _ frame: Frame)
}
