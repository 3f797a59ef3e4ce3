import Assessment
import Criteria
import Quantities
import Records
import Territory

/// Units: found by any spelling, shown as of a day, followed over changes.
enum UnitEndpoints {
    static let all: [Endpoint] = [search, show, children, lineage, recognitions]

    private static let sought = Ask<String?>.query(
        "q",
        .text(1...200),
        Text(vi: "Tên, có hoặc không có dấu, hoặc mã.", en: "A name with or without tone marks, or a code.")
    )
    private static let tier = Ask<Int?>.query("tier", .integer(1...3), Text(vi: "Cấp.", en: "The tier."))
    private static let under = Ask<UnitCode?>.query(
        "under",
        .unitCode,
        Text(vi: "Chỉ các đơn vị trực thuộc.", en: "Only units directly below.")
    )
    private static let after = CommonAsks.after(
        Text(vi: "Mã cuối của trang trước.", en: "The last code of the page before.")
    )

    private static let search = Endpoint(
        .get,
        "/units",
        "listUnits",
        in: .units,
        Text(vi: "Tìm, liệt kê đơn vị", en: "Search and list units"),
        isKept: true,
        asking: sought,
        CommonAsks.on,
        tier,
        under,
        after,
        CommonAsks.limit,
        answering: .json(UnitForms.page, Text(vi: "Các đơn vị theo mã.", en: "Units by code."))
    ) { call, sought, day, tier, under, after, limit in
        let tree = try tree(call, day)
        var units = under.map { tree.children(of: $0) } ?? tree.units
        if let tier { units = units.filter { $0.code.tier.rawValue == tier } }
        if let sought {
            // A name that nobody has names nobody; that is no fault.
            var found = Set((try? tree.units(named: sought)) ?? [])
            if let unit = UnitCode(sought).flatMap({ tree.unit($0) }) { found.insert(unit) }
            units = units.filter(found.contains)
        }
        return APIPage(units, after: after.flatMap(sortName), atMost: limit, by: { sortName($0.code) })
            .map(\.code.description)
    }

    private static let show = Endpoint(
        .get,
        "/units/{code}",
        "showUnit",
        in: .units,
        Text(vi: "Một đơn vị", en: "One unit"),
        isKept: true,
        asking: CommonAsks.unit,
        CommonAsks.on,
        answering: .json(UnitForms.unit, Text(vi: "Đơn vị.", en: "The unit."))
    ) { call, code, day in try unit(call, code, day) }

    private static let children = Endpoint(
        .get,
        "/units/{code}/children",
        "listChildren",
        in: .units,
        Text(vi: "Các đơn vị trực thuộc", en: "Units directly below"),
        isKept: true,
        asking: CommonAsks.unit,
        CommonAsks.on,
        answering: .json(UnitForms.unit.list, Text(vi: "Theo mã.", en: "By code."))
    ) { call, code, day in
        _ = try unit(call, code, day)
        return try tree(call, day).children(of: code)
    }

    private static let lineage = Endpoint(
        .get,
        "/units/{code}/lineage",
        "showLineage",
        in: .units,
        Text(vi: "Nguồn gốc và kế tục", en: "Where it comes from and what became of it"),
        isKept: true,
        asking: CommonAsks.unit,
        CommonAsks.on,
        answering: .json(UnitForms.lineage, Text(vi: "Các lần chuyển.", en: "The transfers."))
    ) { call, code, day in
        let unit = try unit(call, code, day)
        let territory = call.services.site.territory
        return UnitLineage(
            history: Array(territory.history(of: code)),
            predecessors: territory.predecessors(of: unit),
            successors: territory.successors(of: unit)
        )
    }

    private static let recognitions = Endpoint(
        .get,
        "/units/{code}/recognitions",
        "listRecognitionsOfUnit",
        in: .units,
        Text(vi: "Những gì đơn vị được công nhận", en: "What is recognised of a unit"),
        isKept: true,
        asking: CommonAsks.unit,
        CommonAsks.on,
        answering: .json(
            ResultForms.recognition.list,
            Text(
                vi: "Của đơn vị và của các đơn vị tiền thân, đã công bố.",
                en: "Its own and what it inherited, as published."
            )
        )
    ) { call, code, day in
        _ = try unit(call, code, day)
        let day = day ?? call.services.room.today
        let found = try await RecognitionService(call.services.room, call.services.site.territory)
            .recognitions(of: code, on: day)
        return try await PublicDecisions(call.services.room).published(found, on: call.services.room.today)
    }

    // MARK: - Parts

    static func tree(_ call: APICall, _ day: CivilDate?) throws -> TerritoryTree {
        do throws(UnitRefusal) {
            return try call.services.site.territory.tree(on: day ?? call.services.room.today)
        } catch { throw APIFault(error) }
    }

    static func unit(_ call: APICall, _ code: UnitCode, _ day: CivilDate?) throws -> Unit {
        do throws(UnitRefusal) {
            return try call.services.site.territory.unit(code, on: day ?? call.services.room.today)
        } catch { throw APIFault(error) }
    }

    /// Codes in the order of the tree: by length, then by digits.
    private static func sortName(_ code: UnitCode) -> String {
        let text = code.description
        return "\(text.utf8.count)\(text)"
    }

    private static func sortName(_ text: String) -> String? {
        UnitCode(text).map { sortName($0) } ?? text
    }
}

extension APIPage {
    /// The same page, asked for on by another name.
    func map(_ name: (Item) -> String) -> APIPage {
        APIPage(items, next: next == nil ? nil : items.last.map(name))
    }
}

extension APIFault {
    /// There is no unit of a code on a day.
    init(_ refusal: UnitRefusal) {
        switch refusal {
        case .beforeRecords(let day, let first):
            self = .malformed(
                .query,
                "on",
                expected: Text(vi: "ngày từ \(first) trở đi", en: "a day from \(first) on"),
                found: day.description
            )
        case .unknown(let code): self = .noSuchThing("code", code.description)
        case .notInForce(let code, let day, _): self = .noSuchThing("code", "\(code) @ \(day)")
        }
    }
}
