import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct NameTests {
    let territory: Territory

    init() throws { territory = try Records.territory.get() }

    private func tree(_ day: String) throws -> TerritoryTree {
        try territory.tree(on: try #require(CivilDate(day)))
    }

    @Test(
        arguments: [
            ("Hòa", "Hoà"), ("HÒA", "hòa"), ("Thủy", "Thuỷ"), ("Ho\u{300}a", "hoà"), ("Đắk Lắk", "đắk  lắk"),
            ("Văn Miếu - Quốc Tử Giám", "văn miếu quốc tử giám"), ("Ea H'Leo", "Ea H’leo"),
            ("Phường 01", "phường 1"),
            ("Ngu\u{302}", "ngu"), (" Ba Đình ", "Ba Đình"), ("A\u{302}\u{301}n", "ấn"),
            ("Quy\u{301}", "Quý"),
        ]
    )
    func namesThatDifferOnlyInFormAreAlike(_ one: String, _ other: String) {
        #expect(NameKey(one) == NameKey(other))
    }

    @Test(arguments: [("Hòa", "Hóa"), ("Đa", "Da"), ("Tân", "Tấn"), ("Ea Kly", "Ea Khal")])
    func namesThatDifferInMarksAreNotAlike(_ one: String, _ other: String) {
        #expect(NameKey(one) != NameKey(other))
    }

    @Test(
        arguments: [
            ("Phường Ba Đình", "2025-07-01", "00004"), ("phường ba đình", "2025-07-01", "00004"),
            ("Hoà An, Cao Bằng", "2025-07-01", "01654"), ("xã hoà an, tỉnh cao bằng", "2025-07-01", "01654"),
            ("hoa an, cao bang", "2025-07-01", "01654"), ("Đặc khu Lý Sơn", "2025-07-01", "21548"),
            ("Phường Trảng Bom", "2026-04-29", "26248"), ("xã Trảng Bom", "2026-05-01", "26248"),
            ("TP. Cần Thơ", "2025-07-01", "92"), ("Thủ đô Hà Nội", "2025-07-01", "01"),
            ("tp hcm, x", "2025-07-01", ""), ("Quận Ba Đình", "2025-06-30", "001"),
            ("Phường Đúc, Huế", "2025-06-30", "19780"), ("TX. Mộc Châu", "2025-06-30", "123"),
            ("phường 01, quận 3, Thành phố Hồ Chí Minh", "2025-06-30", "27160"),
            ("Phường Không Có", "2025-07-01", ""), ("Quận Ba Đình, Hà Nội", "2025-07-01", "00004"),
        ]
    )
    func aNameIsFoundAsOfItsDay(_ name: String, _ day: String, _ code: String) throws {
        let tree = try tree(day)
        guard !code.isEmpty else {
            #expect(throws: NameRefusal.unknown) { try tree.unit(named: name) }
            return
        }
        #expect(try tree.unit(named: name).code.description == code)
    }

    @Test func anAmbiguousNameIsRefusedWithItsCandidates() throws {
        let tree = try tree("2025-07-01")
        let codes = ["01654", "02353", "31393"].compactMap { UnitCode($0) }
        let candidates = codes.compactMap { tree.unit($0) }
        #expect(throws: NameRefusal.ambiguous(candidates)) { try tree.unit(named: "Hoà An") }
    }

    @Test func aNameWithMarksIsNotMistakenForOneWithOthers() throws {
        let tree = try tree("2025-07-01")
        let marked = try tree.units(named: "Tân Phú")
        let plain = try tree.units(named: "tan phu")
        #expect(marked.allSatisfy { NameKey($0.name) == NameKey("Tân Phú") })
        #expect(plain.count >= marked.count)
    }

    @Test(arguments: ["", "  ", ","])
    func aBlankNameIsRefused(_ name: String) throws {
        let tree = try tree("2025-07-01")
        #expect(throws: NameRefusal.blank) { try tree.unit(named: name) }
    }

    @Test func everyCommuneIsFoundByItsAddress() throws {
        let tree = try tree("2025-07-01")
        for unit in tree.units(of: .commune).enumerated() where unit.offset % 300 == 0 {
            #expect(try tree.unit(named: tree.address(of: unit.element)) == unit.element)
        }
    }
}
