import ArgumentParser
import Quantities
import Records
import Territory

/// Where a role holds. One of the three must be said: nothing is granted everywhere by leaving something out.
struct ScopeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Một đơn vị. (One unit.)", valueName: "mã"))
    var unit: UnitCode?

    @Option(
        help: ArgumentHelp("Một đơn vị và mọi đơn vị bên dưới. (A unit and all below it.)", valueName: "mã")
    )
    var under: UnitCode?

    @Flag(help: "Cả nước. (Everywhere.)")
    var everywhere = false

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            "Ngày mà mã chỉ đơn vị ấy; mặc định hôm nay. (Day of the code.)",
            valueName: "ngày"
        )
    )
    var day: CivilDate?

    @Option(help: ArgumentHelp("Chỉ trong đợt đánh giá này. (Only in this campaign.)", valueName: "mã"))
    var campaign: String?

    func validate() throws {
        guard [unit != nil, under != nil, everywhere].filter(\.self).count == 1 else {
            throw ValidationError(
                "Cần đúng một trong --unit, --under, --everywhere. (give one of --unit, --under, --everywhere)"
            )
        }
        if everywhere, day != nil {
            throw ValidationError("--on chỉ đi với --unit hoặc --under. (--on goes with --unit or --under)")
        }
        if let campaign, CampaignKey(campaign) == nil {
            throw ValidationError("“\(campaign)” không phải mã đợt đánh giá. (not the id of a campaign)")
        }
    }

    var scope: Scope {
        let day = day ?? UnitsOptions.today
        let units: Scope.Units =
            unit.map { .one(DatedUnit($0, on: day)) } ?? under.map { .under(DatedUnit($0, on: day)) } ?? .all
        return Scope(units, campaign.flatMap { CampaignKey($0) }.map { .one($0) } ?? .all)
    }
}
