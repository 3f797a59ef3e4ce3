/// Changes text or bytes a little, so that much of it still makes sense, or makes bytes that make none.
struct FuzzMutation {
    /// Words and numbers that have a meaning somewhere, and some that are hard to bear.
    private static let words =
        [
            "0", "1", "-1", "0.5", "3", "10", "64", "100%", "0%", "1/3", "999999999999999",
            "0.000000000000001",
            "999999999999999999", "9999999999999999999999", "1e308", "1000000000", "yes", "no", "null", "~",
            "",
            "a", "b", "c", "value", "maximum", "total", "points", "share", "met", "a / b", "b / a",
            "a * a * a",
            "sum(a, b)", "ratio(a, b, 0)", "round(a / b, 10)", "if a > b then a else b", "known(a)",
            "not yes",
            "first_known(a, b)", "at_least(1, a > 0, b > 0)", "count(a > 0)", "min(a, b)", "mean(a, b)",
            "undetermined", "excluded", "zero", "full", "not_met", "met", "verdict", "levels", "score",
            "check", "ratio", "capped_ratio", "all_or_nothing", "tiers", "choice", "checklist", "cohort",
            "formula", "rubric", "min_max", "percentile", "rank", "z_score", "count", "number", "money",
            "yes_no",
            "half_up", "half_even", "down", "up", "weighted_mean", "mean", "max", "min", "rescale", "lower",
            "KAD",
            ">= 50%", "> 0", "< 1", "= 0", "12 tỷ đồng", "200 triệu đồng", "%", "\"", "'", "[", "{", "#",
            "- ",
        ].map { Array($0.utf8) }

    private static let nests = [
        "(", "[", "{a: ", "- ", "not ", "-", "if ", "min(", "\"", "\n  - children:\n    ",
    ]

    /// Between one and four small changes.
    static func changed(_ bytes: [UInt8], other: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var changed = bytes
        for _ in 0...random.next(4) { change(&changed, other: other, &random) }
        return changed
    }

    static func noise(_ random: inout SeededRandom) -> [UInt8] {
        let few = Array("01,.;\t\n\"abKAD -:{}[]".utf8)
        let onlyFew = random.next(2) == 0
        return (0..<random.next(2_000)).map { _ in
            onlyFew ? few[random.next(few.count)] : UInt8(random.next(256))
        }
    }

    private static func change(_ bytes: inout [UInt8], other: [UInt8], _ random: inout SeededRandom) {
        guard !bytes.isEmpty else {
            bytes = noise(&random)
            return
        }
        let place = random.next(bytes.count)
        switch random.next(20) {
        case 0: bytes[place] = UInt8(random.next(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.next(40)))
        case 2: bytes.insert(contentsOf: noise(&random).prefix(20), at: place)
        case 3:
            let piece = bytes[place..<min(bytes.count, place + random.next(300))]
            bytes.insert(contentsOf: Array(piece), at: random.next(bytes.count))
        case 4:
            let nest = Array(nests[random.next(nests.count)].utf8)
            for _ in 0..<(1 << random.next(13)) { bytes.insert(contentsOf: nest, at: place) }
        case 5:
            let from = random.next(max(1, other.count))
            bytes.insert(contentsOf: other[from..<min(other.count, from + random.next(400))], at: place)
        case 6: bytes.removeLast(min(bytes.count, random.next(1_000)))
        case 7: swapLines(&bytes, place, random.next(bytes.count))
        default: replaceWord(&bytes, at: place, &random)
        }
    }

    /// The word or number around or behind a place becomes another one, most often one of the same text.
    private static func replaceWord(_ bytes: inout [UInt8], at place: Int, _ random: inout SeededRandom) {
        let word = wordRange(bytes, place)
        let other = wordRange(bytes, random.next(bytes.count))
        let isNumber = bytes[word].first.map { (0x30...0x39).contains($0) } ?? false
        if isNumber, random.next(2) == 0 {
            bytes.replaceSubrange(word, with: words[random.next(16)])
        } else if random.next(2) == 0 {
            bytes.replaceSubrange(word, with: Array(bytes[other]))
        } else {
            bytes.replaceSubrange(word, with: words[random.next(words.count)])
        }
    }

    private static func wordRange(_ bytes: [UInt8], _ place: Int) -> Range<Int> {
        func isWord(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
                || byte == 0x5F || byte == 0x2E || byte >= 0x80
        }
        var start = place
        while start < bytes.count, !isWord(bytes[start]) { start += 1 }
        while start > 0, isWord(bytes[start - 1]) { start -= 1 }
        var end = start
        while end < bytes.count, isWord(bytes[end]) { end += 1 }
        return start..<end
    }

    private static func swapLines(_ bytes: inout [UInt8], _ first: Int, _ second: Int) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        lines.swapAt(first % lines.count, second % lines.count)
        bytes = Array(lines.joined(separator: [0x0A]))
    }
}
