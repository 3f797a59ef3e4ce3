import Database
import Quantities
import Records

/// Who sits over one dossier: the members on a day, and which of them take no part.
struct CouncilSitting {
    let council: Council
    let roll: [CouncilMember]
    let conflicts: [Conflict]

    /// The council as it is now.
    init(of dossier: Dossier, on day: CivilDate, _ connection: Connection) throws {
        guard let council = try CouncilStore.find(dossier.campaign, connection) else {
            throw CouncilRefusal.notAppointed
        }
        self.council = council
        roll = council.members(on: day)
        conflicts = try ConflictStore.all(in: dossier, among: roll, connection)
    }

    /// The council under which a vote was opened, with the conflicts known up to an entry.
    init(
        of vote: Vote,
        on dossier: Dossier,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws {
        guard let council = try CouncilStore.find(dossier.campaign, asOf: vote.council, connection) else {
            throw CouncilRefusal.notAppointed
        }
        self.council = council
        roll = council.members(on: vote.day)
        conflicts = try ConflictStore.all(in: dossier, among: roll, asOf: entry, connection)
    }

    var conflicted: Set<Identifier<Person>> { Set(conflicts.map(\.person)) }

    /// The actor's seat, for one who may take part in this dossier.
    func seat(of actor: Actor) throws(CouncilRefusal) -> CouncilMember {
        guard let person = actor.person, let member = roll.first(where: { $0.person == person }) else {
            throw .notAMember
        }
        if let conflict = conflicts.first(where: { $0.person == person }) { throw .inConflict(conflict.kind) }
        return member
    }

    /// The actor's seat, for one who opens and closes votes.
    func presider(_ actor: Actor) throws(CouncilRefusal) -> CouncilMember {
        let member = try seat(of: actor)
        guard member.role.runsVotes else { throw .onlyChairOrSecretary }
        return member
    }
}
