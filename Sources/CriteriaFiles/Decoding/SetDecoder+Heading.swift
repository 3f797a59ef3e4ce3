import Criteria
import Quantities

/// What a set says about itself: its name, source, validity and levels.
extension SetDecoder {
    func checkFormat(_ fields: Fields) {
        guard let format = fields.required("format", "`format: 1`"),
            let word = fields.string(format, "format")
        else {
            return
        }
        if word != "1" {
            log.report(
                at: format.position,
                vi: "định dạng “\(word)” chưa có; viết `format: 1`",
                en: "format “\(word)” is not known; write `format: 1`"
            )
        }
    }

    func identifier(_ fields: Fields) -> String? {
        guard let tree = fields.required("id", "`id: ten-bo-tieu-chi`"), let id = fields.string(tree, "id")
        else {
            return nil
        }
        let isWell =
            id.utf8.count <= 64
            && id.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
            }
        if !isWell {
            log.report(
                at: tree.position,
                vi: "`id` chỉ gồm a–z, 0–9 và -, dài nhất 64 ký tự; “\(id)” thì không",
                en: "`id` consists of a–z, 0–9 and -, at most 64 characters; “\(id)” does not"
            )
        }
        return id
    }

    func source(_ fields: Fields) -> Source? {
        guard let tree = fields.required("source", "`source: {id: …, title: …}`") else { return nil }
        let known = ["id", "title", "number", "date", "place"]
        guard let parts = Fields(tree, known: known, what: Text(vi: "nguồn", en: "a source"), log: log) else {
            return nil
        }
        let id = parts.required("id", "`id: \"…\"`").flatMap { parts.string($0, "id") }
        let title = parts.required("title", "`title: …`").flatMap { parts.text($0, "title") }
        let (number, day, place) = (parts.string("number"), parts.day("date"), parts.string("place"))
        guard let id, let title else { return nil }
        return Source(id: id, title: title, number: number, date: day, place: place)
    }

    func validity(_ fields: Fields) -> Validity {
        guard let tree = fields["valid"],
            let parts = Fields(
                tree,
                known: ["from", "until"],
                what: Text(vi: "hiệu lực", en: "validity"),
                log: log
            )
        else { return Validity(from: nil, until: nil) }
        let validity = Validity(from: parts.day("from"), until: parts.day("until"))
        if let from = validity.from, let until = validity.until, until < from {
            log.report(
                at: parts.keyPosition("until"),
                vi: "hết hiệu lực \(until) trước khi có hiệu lực \(from)",
                en: "ends on \(until), before it begins on \(from)"
            )
        }
        return validity
    }

    /// The levels, numbered from 1; how many there are is kept for ladders.
    mutating func levels(_ fields: Fields) -> [Level] {
        guard let tree = fields["levels"] else {
            if kind == .levels {
                _ = fields.required(
                    "levels",
                    "`levels:` với các mức từ thấp đến cao (from lowest to highest)"
                )
            }
            return []
        }
        if kind != .levels {
            log.report(
                at: fields.keyPosition("levels"),
                vi: "`levels` chỉ dùng khi `result: {kind: levels}`; hãy bỏ một trong hai",
                en: "`levels` goes with `result: {kind: levels}` only; change one of them"
            )
        }
        var levels: [Level] = []
        for (index, item) in fields.items(tree, "levels").enumerated() {
            guard
                let parts = Fields(
                    item,
                    known: ["id", "title", "description"],
                    what: Text(vi: "mức", en: "a level"),
                    log: log
                )
            else { continue }
            if let id = parts.required("id", "`id: \(index + 1)`"), let word = parts.string(id, "id"),
                word != "\(index + 1)"
            {
                log.report(
                    at: id.position,
                    vi: "mức thứ \(index + 1) phải có `id: \(index + 1)`, không phải “\(word)”",
                    en: "level number \(index + 1) must have `id: \(index + 1)`, not “\(word)”"
                )
            }
            guard let title = parts.required("title", "`title: …`").flatMap({ parts.text($0, "title") })
            else { continue }
            levels.append(Level(number: index + 1, title: title, description: parts.text("description")))
        }
        levelCount = tree.sequence?.count ?? 0
        return levels
    }
}
