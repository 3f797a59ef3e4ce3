import Criteria

/// Reads the worked cases beside a set.
package enum WorkedCases {
    /// Every case of `cases/*.yaml` beside a `set.yaml`, in the order of the files' names; none without such a folder.
    package static func beside(set file: String) throws(CriteriaFaults) -> [WorkedCase] {
        let folder = (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + "cases"
        var cases: [WorkedCase] = []
        for name in CriteriaFile.children(of: folder) where name.hasSuffix(".yaml") {
            cases += try read(file: "\(folder)/\(name)")
        }
        return cases
    }

    /// The cases of one file.
    package static func read(file: String) throws(CriteriaFaults) -> [WorkedCase] {
        let log = FaultLog()
        guard let bytes = CriteriaFile.bytes(file, log: log) else { throw CriteriaFaults(log.sorted) }
        return try read(bytes: bytes, file: file)
    }

    /// The cases of a file's bytes.
    package static func read(bytes: [UInt8], file: String) throws(CriteriaFaults) -> [WorkedCase] {
        let log = FaultLog()
        let cases = YAMLReader.tree(of: bytes, file: file, log: log).map { decode($0, log) } ?? []
        guard log.isEmpty else { throw CriteriaFaults(log.sorted) }
        return cases
    }

    private static func decode(_ tree: YAMLTree, _ log: FaultLog) -> [WorkedCase] {
        let what = Text(vi: "tệp ca mẫu", en: "a file of worked cases")
        guard let fields = Fields(tree, known: ["cases"], what: what, log: log),
            let list = fields.required("cases", "`cases: [{name: …, units: …, expect: …}]`")
        else { return [] }
        return fields.items(list, "cases").compactMap { item in
            let what = Text(vi: "ca mẫu", en: "a worked case")
            let known = ["name", "units", "expect", "children"]
            guard let parts = Fields(item, known: known, what: what, log: log) else { return nil }
            let name = parts.required("name", "`name: …`").flatMap { parts.string($0, "name") }
            for (key, example) in [("units", "`units: {X1: {…}}`"), ("expect", "`expect: {X1: {…}}`")] {
                _ = parts.required(key, example)
            }
            let units = rows(parts, "units", log)
            let expect = rows(parts, "expect", log)
            let children = rows(parts, "children", log)
            for row in expect where !units.contains(where: { $0.id == row.id }) {
                let known = units.map(\.id)
                parts.reportWord(row.id, of: "expect", at: parts.keyPosition("expect"), known: known)
            }
            return name.map {
                WorkedCase(
                    name: $0,
                    position: item.position,
                    units: units,
                    expect: expect,
                    children: children
                )
            }
        }
    }

    private static func rows(_ fields: Fields, _ key: String, _ log: FaultLog) -> [WorkedCase.Row] {
        fields.named(key).map { unit in
            let cells = (unit.value.mapping ?? []).compactMap { cell -> WorkedCase.Cell? in
                guard let scalar = cell.value.scalar else {
                    log.report(
                        at: cell.value.position,
                        vi: "ô “\(cell.key)” phải là một giá trị đơn",
                        en: "cell “\(cell.key)” must be a single value"
                    )
                    return nil
                }
                return WorkedCase.Cell(column: cell.key, value: scalar.value, position: cell.value.position)
            }
            if unit.value.mapping == nil, !unit.value.isBlank {
                log.report(
                    at: unit.value.position,
                    vi: "“\(unit.key)” phải là một bảng `cột: giá trị`",
                    en: "“\(unit.key)” must be a map of `column: value`"
                )
            }
            return WorkedCase.Row(id: unit.key, cells: cells)
        }
    }
}
