import Territory
import Testing

@Suite
struct NameOrderTests {
    @Test
    func namesAreSortedAsInVietnameseDictionaries() {
        let sorted = [
            "An", "Ăn", "Ân", "Ba", "Cà", "Cả", "Cã", "Cá", "Cạ", "Da", "Đa", "Em", "Êm", "Hoa", "Hoà", "Hoạ",
            "Ôn", "Ơn", "Ưng",
        ]
        #expect(sorted.reversed().sorted { NameOrder($0) < NameOrder($1) } == sorted)
    }

    @Test
    func lettersCountBeforeTones() {
        #expect(NameOrder("Hòa An") < NameOrder("Hoa Ban"))
        #expect(NameOrder("hà nội") == NameOrder("Hà Nội"))
    }
}
