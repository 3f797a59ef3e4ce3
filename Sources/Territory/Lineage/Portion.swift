package import Quantities

/// How much of a unit's people or area goes somewhere.
package enum Portion: Hashable, Sendable {
    /// Some of it, and nobody has said how much.
    case some
    /// A known share, 0...1.
    case share(Fraction)

    package static let none = Portion.share(.zero)
    package static let all = Portion.share(.one)

    /// A portion of this portion. `some` of nothing is nothing.
    ///
    /// - Returns: `nil` when the terms leave 64 bits.
    func taking(_ other: Portion) -> Portion? {
        switch (self, other) {
        case (.none, _), (_, .none): return Portion.none
        case (.some, _), (_, .some): return .some
        case (.share(let mine), .share(let theirs)): return mine.multiplied(by: theirs).map { .share($0) }
        }
    }

    /// Two portions that arrive at the same place.
    func joining(_ other: Portion) -> Portion? {
        switch (self, other) {
        case (.none, _): return other
        case (_, .none): return self
        case (.some, _), (_, .some): return .some
        case (.share(let mine), .share(let theirs)): return mine.adding(theirs).map { .share($0) }
        }
    }
}
