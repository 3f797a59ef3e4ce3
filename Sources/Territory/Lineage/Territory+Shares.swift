import Quantities

extension Territory {
    /// The same territory with shares that somebody states.
    ///
    /// When all transfers of a unit but one have a share, or the shares are the whole, the others get the rest.
    package func stating(_ shares: [StatedShare]) throws(ShareRefusal) -> Territory {
        let judged = judging(shares)
        if let first = judged.refusals.first { throw first.refusal }
        return judged.territory
    }

    /// Takes every share that can be taken, and tells of each other why not.
    ///
    /// - Returns: the refusals by the place of the share in the list; of shares that together are not the whole, at
    ///   the place of the first of them.
    package func judging(
        _ shares: [StatedShare]
    ) -> (territory: Territory, refusals: [(place: Int, refusal: ShareRefusal)]) {
        struct Group: Hashable {
            let day: CivilDate
            let old: UnitCode
            let basis: Basis
        }
        var changed = self
        var refusals: [(place: Int, refusal: ShareRefusal)] = []
        var settled: Set<Group> = []
        var taken: [(place: Int, share: StatedShare)] = []
        for (place, share) in shares.enumerated() {
            do throws(ShareRefusal) {
                try changed.state(share)
                taken.append((place, share))
            } catch { refusals.append((place, error)) }
        }
        for (place, share) in taken
        where settled.insert(Group(day: share.day, old: share.old, basis: share.basis)).inserted {
            do throws(ShareRefusal) { try changed.settle(share) } catch { refusals.append((place, error)) }
        }
        return (changed, refusals.sorted { $0.place < $1.place })
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
        // Of nothing, each of several gets nothing.
        guard open.count == 1 || total == .one else { return }
        guard let rest = Fraction.one.subtracting(total) else { throw .tooLarge(stated) }
        for place in open { transfers[place] = transfers[place].replacing(.share(rest), by: stated.basis) }
    }
}
