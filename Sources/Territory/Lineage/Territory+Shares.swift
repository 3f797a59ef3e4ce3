import Quantities

extension Territory {
    /// The same territory with shares that somebody states.
    ///
    /// When all transfers of a unit but one have a share, the last one gets the rest.
    package func stating(_ shares: [StatedShare]) throws(ShareRefusal) -> Territory {
        var changed = self
        for share in shares { try changed.state(share) }
        for share in shares { try changed.settle(share) }
        return changed
    }

    private mutating func state(_ stated: StatedShare) throws(ShareRefusal) {
        guard stated.share >= .zero, stated.share <= .one else { throw .outOfRange(stated) }
        guard
            let place = transferRange(from: stated.old).first(where: {
                transfers[$0].day == stated.day && transfers[$0].new == stated.new
            })
        else { throw .noTransfer(stated) }
        guard transfers[place].portion(by: stated.basis) == .some else { throw .alreadyKnown(stated) }
        transfers[place] = transfers[place].replacing(.share(stated.share), by: stated.basis)
    }

    /// Gives the rest to the last open transfer, or sees that the shares are the whole.
    private mutating func settle(_ stated: StatedShare) throws(ShareRefusal) {
        var total = Fraction.zero
        var open: [Int] = []
        for place in transferRange(from: stated.old) where transfers[place].day == stated.day {
            switch transfers[place].portion(by: stated.basis) {
            case .some: open.append(place)
            case .share(let share):
                guard let sum = total.adding(share) else { throw .tooLarge(stated) }
                total = sum
            }
        }
        guard total <= .one, !open.isEmpty || total == .one else { throw .notTheWhole(stated) }
        guard open.count == 1, let last = open.first else { return }
        guard let rest = Fraction.one.subtracting(total) else { throw .tooLarge(stated) }
        transfers[last] = transfers[last].replacing(.share(rest), by: stated.basis)
    }
}
