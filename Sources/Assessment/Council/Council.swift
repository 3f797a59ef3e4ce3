import Criteria
package import Quantities
package import Records

/// The council of a campaign as it was appointed last: its members and its rules.
package struct Council: Hashable, Sendable {
    package let campaign: Identifier<Campaign>
    /// The entry that appointed it so; votes go by the appointment under which they were opened.
    package let entry: EntryNumber
    package let rules: CouncilRules
    /// In the order in which they were named.
    package let members: [CouncilMember]

    /// The members whose time a day is in.
    package func members(on day: CivilDate) -> [CouncilMember] {
        members.filter { $0.validity.timeliness(on: day) == .inTime }
    }

    package func member(_ person: Identifier<Person>, on day: CivilDate) -> CouncilMember? {
        members(on: day).first { $0.person == person }
    }
}

extension Council {
    /// The digest that the journal keeps.
    var digest: Digest {
        var fields = CanonicalFields("chuan council 1")
        fields.add("campaign", campaign.text)
        fields.add("quorum part", "\(rules.quorum.part.numerator)/\(rules.quorum.part.denominator)")
        fields.add("quorum least", Int64(rules.quorum.least))
        fields.add("voting part", "\(rules.voting.part.numerator)/\(rules.voting.part.denominator)")
        fields.add("more than", rules.voting.isMoreThan ? 1 : 0)
        fields.add("base", rules.voting.base.rawValue)
        fields.add("chair breaks ties", rules.voting.chairBreaksTies ? 1 : 0)
        fields.add("averaging", rules.averaging?.method.rawValue)
        fields.add("digits", rules.averaging.map { Int64($0.rounding.digits) })
        fields.add("rounding", rules.averaging?.rounding.mode.rawValue)
        fields.add("least points", rules.averaging.map { Int64($0.least) })
        for member in members {
            fields.add("person", member.person.text)
            fields.add("title", member.title)
            fields.add("role", member.role.rawValue)
            fields.add("body", member.body?.text)
            fields.add("unit", member.unit)
            fields.add("first", member.validity.first?.description)
            fields.add("last", member.validity.last?.description)
        }
        return fields.digest
    }
}
