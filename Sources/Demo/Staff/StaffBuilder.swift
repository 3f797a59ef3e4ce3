import Quantities
import Records
import Territory

/// Registers bodies and makes accounts, as whoever runs the machine does.
struct StaffBuilder: Sendable {
    let accounts: Accounts
    let nation: DemoNation

    private struct Place: Sendable {
        let login: String
        let name: String
        let body: Identifier<Body>
        let grants: [NewGrant]
    }

    func build() async throws -> DemoStaff {
        let (science, trade) = (
            try await ministry(
                "Bộ Khoa học và Công nghệ",
                "Cục Chuyển đổi số quốc gia, Bộ Khoa học và Công nghệ",
                login: "khcn"
            ),
            try await ministry(
                "Bộ Công Thương",
                "Cục Thương mại điện tử và Kinh tế số, Bộ Công Thương",
                login: "congthuong"
            )
        )
        let council = try await body(
            "Hội đồng thẩm định xã đạt chuẩn thương mại điện tử (minh họa)",
            .council
        )
        let seats = ["chu-tich-hd", "thu-ky-hd", "uy-vien-1", "uy-vien-2", "uy-vien-3"]
        let councillors = try await posts(
            seats.enumerated().map { place, login in
                Place(
                    login: login,
                    name: "Thành viên hội đồng \(place + 1) (minh họa)",
                    body: council,
                    grants: [NewGrant(.councilMember, .everything)]
                        + (place < 2 ? [NewGrant(.councilSecretary, .everything)] : [])
                )
            }
        )
        let others = try await posts([
            Place(
                login: "quan-tri",
                name: "Quản trị viên (minh họa)",
                body: science.department,
                grants: [NewGrant(.administrator, .everything)]
            ),
            Place(
                login: "kiem-toan",
                name: "Kiểm toán viên (minh họa)",
                body: science.department,
                grants: [NewGrant(.auditor, .everything)]
            ),
            Place(
                login: "nguoi-dan",
                name: "Người dân (minh họa)",
                body: try await body("Người dân (minh họa)", .other),
                grants: []
            ),
        ])
        return DemoStaff(
            science: science,
            trade: trade,
            council: council,
            councillors: councillors,
            administrator: others[0],
            auditor: others[1],
            citizen: others[2],
            provinces: try await provinces(),
            officers: try await officers()
        )
    }

    private func ministry(_ name: String, _ department: String, login: String) async throws
        -> DemoStaff.Ministry
    {
        let ministry = try await body(name, .ministry)
        let office = try await body(department, .department)
        let posts = try await posts([
            Place(
                login: "chinh-sach-\(login)",
                name: "Người xây dựng chính sách, \(name) (minh họa)",
                body: ministry,
                grants: [NewGrant(.policyMaker, .everything)]
            ),
            Place(
                login: "cong-bo-\(login)",
                name: "Người công bố, \(name) (minh họa)",
                body: ministry,
                grants: [NewGrant(.decidingAuthority, .everything)]
            ),
        ])
        return DemoStaff.Ministry(
            ministry: ministry,
            department: office,
            policyMaker: posts[0],
            publisher: posts[1]
        )
    }

    private func provinces() async throws -> [UnitCode: DemoStaff.Province] {
        let day = nation.day
        let names: [(BodyKind, String)] = [
            (.department, "Sở Khoa học và Công nghệ"), (.department, "Sở Công Thương"),
            (.peoplesCommittee, "Ủy ban nhân dân"),
        ]
        let wanted = nation.provinces.flatMap { unit in names.map { (unit, $0.0, $0.1) } }
        let bodies = try await Crowd.each(wanted) { unit, kind, name in
            try await body("\(name) \(unit.officialName)", kind, DatedUnit(unit.code, on: day))
        }
        let roles: [(Role, String, String)] = [
            (.provinceVerifier, "tham-dinh", "Cán bộ thẩm định"),
            (.provinceVerifier, "tham-dinh-ct", "Cán bộ thẩm định ngành công thương"),
            (.decidingAuthority, "quyet-dinh", "Người quyết định"),
        ]
        let places = nation.provinces.enumerated().flatMap { place, unit in
            roles.enumerated().map { number, role in
                Place(
                    login: "\(role.1)-\(unit.code)",
                    name: "\(role.2), \(unit.fullName) (minh họa)",
                    body: bodies[3 * place + number],
                    grants: [NewGrant(role.0, Scope(.under(DatedUnit(unit.code, on: day))))]
                )
            }
        }
        let posts = try await posts(places)
        let found = nation.provinces.enumerated().map { place, unit in
            DemoStaff.Province(
                unit: unit,
                science: posts[3 * place],
                trade: posts[3 * place + 1],
                authority: posts[3 * place + 2]
            )
        }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.unit.code, $0) })
    }

    private func officers() async throws -> [DemoStaff.Post] {
        let day = nation.day
        let bodies = try await Crowd.each(nation.communes) { commune in
            try await body(
                "Ủy ban nhân dân \(commune.unit.officialName), \(commune.province.officialName)",
                .peoplesCommittee,
                DatedUnit(commune.unit.code, on: day)
            )
        }
        return try await posts(
            zip(nation.communes, bodies).map { commune, body in
                Place(
                    login: "xa-\(commune.code)",
                    name: "Cán bộ \(commune.unit.officialName) (minh họa)",
                    body: body,
                    grants: [
                        NewGrant(.communeOfficer, Scope(.one(DatedUnit(commune.unit.code, on: day))))
                    ]
                )
            }
        )
    }

    private func body(_ name: String, _ kind: BodyKind, _ unit: DatedUnit? = nil) async throws
        -> Identifier<Body>
    {
        guard let name = BodyName(name) else { throw DemoRefusal.badName(name) }
        return try await accounts.addBody(name, kind, at: unit, by: DemoStaff.machine)
    }

    private func posts(_ places: [Place]) async throws -> [DemoStaff.Post] {
        let made = try await Crowd.each(places) { place in
            guard let login = Login(place.login), let name = PersonName(place.name) else {
                throw DemoRefusal.badName(place.login)
            }
            let details = AccountDetails(name: name)
            let person = try await accounts.create(login, details, of: place.body, by: DemoStaff.machine)
            return DemoStaff.Post(login: place.login, person: person, body: place.body)
        }
        let grants = zip(made, places).flatMap { post, place in place.grants.map { (post.person, $0) } }
        _ = try await Crowd.each(grants) { person, grant in
            try await accounts.grant(grant, to: person, by: DemoStaff.machine)
        }
        return made
    }
}

extension Unit {
    /// As in names of offices: `xã Minh Châu`, `thành phố Hà Nội`.
    var officialName: String {
        let word = kind == .centralCity ? "thành phố" : kind.rawValue
        return "\(word) \(name)"
    }
}
