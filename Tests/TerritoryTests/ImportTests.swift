import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct ImportTests {
    let territory: Territory
    let day: CivilDate

    init() throws {
        territory = try Records.territory.get()
        day = try #require(CivilDate("2025-07-01"))
    }

    private func table(_ text: String) -> PublishedTable { CSVText.table(text) }

    private func conversion(_ rows: String) -> ConversionImport {
        let heading = """
            Đơn vị hành chính từ ngày 01/7/2025,,,Đơn vị hành chính trước ngày 01/7/2025,,,,,
            "Tỉnh, thành phố",Tên Xã mới,Mã Xã mới,Tên Xã cũ,Mã Xã cũ,Ghi chú,Quận/huyện,Tỉnh cũ,
            THÀNH PHỐ HÀ NỘI  ,,,,,,,,

            """
        return ConversionImport(table(heading + rows), territory: territory, day: day)
    }

    private func problems(_ faults: [ImportFault]) -> [ImportFault.Problem] {
        faults.filter { $0.line > 0 }.map(\.problem)
    }

    private static let good = "Phường Trúc Bạch,00004,Nhập toàn bộ,Quận Ba Đình (001),Thành phố Hà Nội (01),"

    @Test func aGoodRowIsRead() throws {
        let read = conversion("Thành phố Hà Nội (01),Phường Ba Đình,00004,\(Self.good)\n")
        #expect(problems(read.faults).isEmpty)
        #expect(read.rowCount == 1)
        #expect(read.transfers.map(\.kind) == [.renamed])
    }

    @Test(
        arguments: [
            ("Phường Trúc Bạch,,Nhập toàn bộ", ImportFault.Problem.blank, true),
            ("Phường Trúc Bạch,4,Nhập toàn bộ", .notACode, true),
            ("Phường Quán Thánh,00004,Nhập toàn bộ", .nameOfOtherCode(recorded: "Phường Trúc Bạch"), true),
            ("Phường Trúc Bach,00004,Nhập toàn bộ", .nameOfOtherCode(recorded: "Phường Trúc Bạch"), false),
            ("Phường Trúc Bạch,00004,", .blank, true), ("Phường Trúc Bạch,00004,Tách", .unknownNote, true),
            ("Phường Trúc Bạch,00004,Nhâp toàn bộ", .misspelledNote(meant: "Nhập toàn bộ"), false),
            ("Phường Trúc Bạch ,00004,Nhập toàn bộ", .spaces, false),
            ("\"Phường Trúc\nBạch\",00004,Nhập toàn bộ", .spaces, false),
        ]
    )
    func eachFaultIsListed(_ cells: String, _ problem: ImportFault.Problem, _ refused: Bool) {
        let read = conversion(
            "Thành phố Hà Nội (01),Phường Ba Đình,00004,\(cells),Quận Ba Đình (001),Thành phố Hà Nội (01),\n"
        )
        #expect(problems(read.faults) == [problem])
        #expect(read.faults.first?.line == 4)
        #expect(read.faults.first?.refusesRow == refused)
        #expect(read.transfers.isEmpty == refused)
    }

    @Test func anotherDistrictOrProvinceIsTold() {
        let read = conversion(
            "Tỉnh Cao Bằng (04),Phường Ba Đình,00004,Phường Trúc Bạch,00004,Nhập toàn bộ,Quận Tây Hồ (003),Hà Nội,\n"
        )
        #expect(
            problems(read.faults) == [
                .otherParent(recorded: "Thành phố Hà Nội (01)"), .otherParent(recorded: "Quận Ba Đình (001)"),
                .otherParent(recorded: "Thành phố Hà Nội (01)"),
            ]
        )
    }

    @Test func aRepeatedRowIsLeftOut() {
        let row = "Thành phố Hà Nội (01),Phường Ba Đình,00004,\(Self.good)\n"
        let read = conversion(row + row)
        #expect(problems(read.faults) == [.repeated(line: 4)])
        #expect(read.transfers.count == 1)
    }

    @Test func aUnitThatWentWhollyToTwoPlacesIsToldAndLeftOut() {
        let read = conversion(
            "Thành phố Hà Nội (01),Phường Ba Đình,00004,\(Self.good)\n"
                + "Thành phố Hà Nội (01),Phường Ngọc Hà,00008,\(Self.good)\n"
        )
        #expect(problems(read.faults) == [.notTheWhole(old: "00004 Phường Trúc Bạch")])
        #expect(read.transfers.isEmpty)
    }

    @Test func whatTheTableLacksIsTold() {
        let read = conversion("Thành phố Hà Nội (01),Phường Ba Đình,00004,\(Self.good)\n")
        #expect(read.faults.count { $0.line == 0 } > 10_000)
    }

    @Test func figuresAreReadByNameWithTheirFaults() throws {
        let read = FiguresImport(
            table(
                """
                tentinh,loai,tenhc,dientichkm2,dansonguoi,kinhdo,vido
                Thủ đô Hà Nội,phường,Ba Đình,2.97,65023,105.838,21.0386
                tỉnh Cao Bằng,xã,Hoà An,50.1,đang cập nhật,106.1,22.7
                thành phố Hải Phòng,xã,Việt Hòa,,"30,509",106.2,20.9
                thành phố Hải Phòng,phường,Việt Hòa,-1,1.5,20.9,106.2
                Thủ đô Hà Nội,phường,Ba Đình,2.97,65023,105.838,21.0386

                """
            ),
            tree: try territory.tree(on: day)
        )
        #expect(read.rowCount == 5)
        #expect(
            problems(read.faults) == [
                .notANumber, .blank, .separators(meant: "30509"), .unknownName, .outOfRange, .notANumber,
                .outOfRange, .repeated(line: 2),
            ]
        )
        #expect(read.entries.map(\.unit.code.description) == ["00004", "01654", "10543"])
        #expect(read.entries.first?.area == Decimal(mantissa: 297, scale: 2))
        #expect(read.entries.map { $0.population == nil } == [false, true, true])
        #expect(read.faults.count { $0.line == 0 } == 3_318)
    }

    @Test func anotherTableIsNotRecognised() {
        #expect(table("a,b\n1,2\n").form == nil)
    }

    /// All communes of a province with 1.01 km² and 10 people each, where `change` does not say otherwise.
    private func figures(of province: String, _ change: (Unit) -> String?, total: String) throws
        -> FiguresImport
    {
        let tree = try territory.tree(on: day)
        let unit = try #require(tree.units(of: .province).first { $0.name == province })
        let communes = tree.communes(of: unit.code)
        let rows = communes.map { commune in
            let figures = change(commune) ?? "1.01,10"
            return "\(unit.fullName),\(commune.kind.rawValue),\(commune.name),\(figures),105,9\n"
        }
        let header = "tentinh,loai,tenhc,dientichkm2,dansonguoi,kinhdo,vido\n"
        return FiguresImport(table(header + rows.joined() + total), tree: tree)
    }

    @Test(arguments: [
        ("tỉnh Cà Mau,tỉnh,Cà Mau,64.64,640,,", []), ("Cà Mau,,,64.64,640,,", []),
        // Rounded as it is printed.
        ("tỉnh Cà Mau,tỉnh,,64.6,640,,", []), ("tỉnh Cà Mau,tỉnh,,65,640,,", []),
        (
            "tỉnh Cà Mau,tỉnh,,64.5,641,,",
            [
                ImportFault.Problem.totalDiffers(sum: "64.64"), .totalDiffers(sum: "640"),
            ]
        ),
        ("tỉnh Minh Hải,tỉnh,,64.64,640,,", [.unknownName]),
    ])
    func communesAreHeldAgainstTheTotalOfTheirProvince(
        total: String,
        problems: [ImportFault.Problem]
    ) throws {
        let read = try figures(of: "Cà Mau", { _ in nil }, total: total + "\n")
        #expect(self.problems(read.faults) == problems)
        #expect(read.entries.count == 64)
    }

    @Test func aTotalOverCommunesWithoutAFigureIsHeldOnlyFromBelow() throws {
        let change: (Unit) -> String? = { $0.name == "Năm Căn" ? "1.01,đang cập nhật" : nil }
        let open = try figures(of: "Cà Mau", change, total: "Cà Mau,,,64.64,640,,\n")
        #expect(problems(open.faults) == [.notANumber, .totalOpen(sum: "630", missing: 1)])
        let less = try figures(of: "Cà Mau", change, total: "Cà Mau,,,64.64,629,,\n")
        #expect(problems(less.faults) == [.notANumber, .totalDiffers(sum: "630")])
    }

    @Test func aTotalStatedTwiceIsTold() throws {
        let total = "Cà Mau,,,64.64,640,,\n"
        let read = try figures(of: "Cà Mau", { _ in nil }, total: total + total)
        #expect(problems(read.faults) == [.repeated(line: 66)])
    }
}
