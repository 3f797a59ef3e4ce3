import Foundation
import Testing

/// An example with one thing changed, and everything that must be said about it.
struct FaultCase: Sendable, CustomTestStringConvertible {
    let name: String
    let example: String
    let old: String
    let new: String
    /// `line:column: words`, in order.
    let faults: [String]

    init(_ name: String, in example: String, _ old: String, becomes new: String, says faults: [String]) {
        self.name = name
        self.example = example
        self.old = old
        self.new = new
        self.faults = faults
    }

    var testDescription: String { name }

    /// The example's text with the change made once.
    func text() throws -> String {
        let text = try Examples.text("good/\(example).yaml")
        let place = try #require(text.range(of: old), "\(name): the example no longer says this")
        return text.replacingCharacters(in: place, with: new)
    }
}
