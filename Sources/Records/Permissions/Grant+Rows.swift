package import Database
import Quantities
import Territory

extension Grant: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        person = try row["person"]
        role = try row["role"]
        body = try row["body"]
        granted = try row["granted"]
        revoked = try row["revoked"]
        let word: String = try row["units"]
        let unit = try DatedUnit.read(row, code: "unit", day: "unit_day")
        let units: Scope.Units
        switch (word, unit) {
        case ("all", nil): units = .all
        case ("one", let unit?): units = .one(unit)
        case ("under", let unit?): units = .under(unit)
        default: throw .wrongType(column: "units", expected: "all, one or under with its unit", found: word)
        }
        let campaign: CampaignKey? = try row["campaign"]
        scope = Scope(units, campaign.map { .one($0) } ?? .all)
        let from: CivilDate = try row["valid_from"]
        guard let period = UnitPeriod(from: from, until: try row["valid_until"]) else {
            throw .wrongType(column: "valid_until", expected: "a day after valid_from", found: "\(from)")
        }
        validity = period
    }
}
