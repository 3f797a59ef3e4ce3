import Assessment
import Criteria
import HTML
import Quantities
import Records
import Territory

/// What a map shows: the units of the country or of a province with their results in a campaign, or at one of its criteria.
struct MapView: Sendable {
    struct Place: Sendable {
        let unit: Unit
        let province: Unit?
        let shade: Shade
        let result: PublicResult?
    }

    /// All that can be chosen, the latest first.
    let campaigns: [Campaign]
    /// `nil` while nothing is public.
    let overview: CampaignOverview?
    /// `nil` for the whole result.
    let criterion: CriterionShades?
    /// `nil` for the whole country.
    let province: Unit?
    let provinces: [Unit]
    /// In the order of codes.
    let places: [Place]

    /// Loads what the address asks for: the latest campaign unless another is named.
    ///
    /// - Throws: ``RequestFault/malformedAddress(part:)`` for a campaign, criterion or province that is not there.
    static func load(_ site: Site, _ visit: Visit) async throws -> MapView {
        let campaigns = try await site.overviews.campaigns()
        var overview: CampaignOverview?
        if let text = visit.query.trimmed("campaign") {
            guard let id = Identifier<Campaign>(text), let found = try await site.overviews.overview(of: id)
            else {
                throw RequestFault.malformedAddress(part: text)
            }
            overview = found
        } else if let first = campaigns.first {
            overview = try await site.overviews.overview(of: first.id)
        }
        var criterion: CriterionShades?
        if let code = visit.query.trimmed("criterion"), let overview {
            let standing = try await site.overviews.standing(overview)
            guard let shades = CriterionShades(code, overview, standing) else {
                throw RequestFault.malformedAddress(part: code)
            }
            criterion = shades
        }
        let tree = try await site.overviews.units().tree
        var province: Unit?
        if let text = visit.query.trimmed("province") {
            guard let code = UnitCode(text), let unit = tree.unit(code), code.tier == .province else {
                throw RequestFault.malformedAddress(part: text)
            }
            province = unit
        }
        let units = province.map { tree.communes(of: $0.code) } ?? tree.units(of: .commune)
        return MapView(
            campaigns: campaigns,
            overview: overview,
            criterion: criterion,
            province: province,
            provinces: tree.units(of: .province).sorted { NameOrder($0.name) < NameOrder($1.name) },
            places: units.map { unit in
                let code = unit.code.description
                let result = overview?.result(of: code)
                let shade: Shade =
                    criterion.map { $0.shades[code] ?? .none }
                    ?? result.flatMap { overview?.shade(of: $0) } ?? .none
                return Place(
                    unit: unit,
                    province: unit.parent.flatMap { tree.unit($0) },
                    shade: shade,
                    result: result
                )
            }
        )
    }

    var titles: [(Shade, Text)] {
        criterion?.titles ?? overview?.titles ?? [(.none, ResultWords.notPublic)]
    }

    var tally: ResultTally { ResultTally(places.map(\.shade), titles: titles) }

    func title(of shade: Shade) -> Text { titles.first { $0.0 == shade }?.1 ?? ResultWords.notPublic }

    /// The dots of the country lead to their province's map, those of a province to their unit's page.
    func dots(_ frame: Frame) -> [DotMap.Dot] {
        var leads: [UnitCode: DotMap.Lead] = [:]
        for unit in provinces {
            let link = Link("/").query("campaign", overview?.campaign.id.text)
                .query("criterion", criterion?.criterion.code)
                .query("province", unit.code.description)
            leads[unit.code] = DotMap.Lead(link: frame.link(link), title: unit.fullName)
        }
        return places.compactMap { place in
            place.unit.position.map { position in
                // The two archipelagos are named on every map that they are on.
                let isNamed = place.unit.kind == .specialZone && Self.named.contains(place.unit.name)
                return DotMap.Dot(
                    position: position,
                    shade: place.shade,
                    name: isNamed ? place.unit.fullName : nil,
                    link: province == nil
                        ? place.province.flatMap { leads[$0.code] }
                        : DotMap.Lead(
                            link: frame.link(Link("/units").adding(place.unit.code.description)),
                            title: "\(place.unit.fullName): \(frame(title(of: place.shade)))"
                        )
                )
            }
        }
    }

    private static let named: Set<String> = ["Hoàng Sa", "Trường Sa"]

    func csv(_ language: Language) -> [UInt8] {
        var csv = CSVText(["code", "name", "kind", "province", "result", "decision", "day"])
        for place in places {
            csv.append([
                place.unit.code.description, place.unit.name, place.unit.kind.rawValue,
                place.province?.fullName ?? "",
                title(of: place.shade)(language), place.result?.decision.act.number ?? "",
                place.result?.decision.act.day.description ?? "",
            ])
        }
        return csv.bytes
    }
}
