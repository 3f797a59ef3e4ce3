/// How far some dossiers have come.
package struct ProgressCount: Hashable, Sendable {
    /// How many dossiers are in each state; a state without any is left out.
    package var states: [DossierState: Int] = [:]
    /// Handed in for the first time no later than the last day as it was first set.
    package var inTime = 0
    /// Handed in for the first time after that day, which needs an extension.
    package var late = 0
    /// Given back, and not handed in again by the day named.
    package var overdueReturns = 0
    /// Values that the set asks of these dossiers, and how many of them are filled in.
    package var values = Part()
    /// Criteria that verifiers have to judge in what is handed in, and how many they have judged. Who judges what no sample asks for
    /// may have judged more.
    package var judgements = Part()

    /// So many of so many.
    package struct Part: Hashable, Sendable {
        package var done = 0
        package var asked = 0

        package init(done: Int = 0, asked: Int = 0) {
            self.done = done
            self.asked = asked
        }

        mutating func add(_ other: Part) {
            done += other.done
            asked += other.asked
        }
    }

    package var dossiers: Int { states.values.reduce(0, +) }

    /// Dossiers that were never handed in; those that withdrew are not counted.
    package var neverHandedIn: Int { dossiers - inTime - late - withdrawn }

    package var withdrawn: Int { states[.withdrawn] ?? 0 }

    package var handedIn: Int { states.reduce(0) { $0 + ($1.key.isHandedIn ? $1.value : 0) } }

    mutating func add(_ other: ProgressCount) {
        states.merge(other.states, uniquingKeysWith: +)
        inTime += other.inTime
        late += other.late
        overdueReturns += other.overdueReturns
        values.add(other.values)
        judgements.add(other.judgements)
    }
}
