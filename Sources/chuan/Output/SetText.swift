import Criteria
import Evaluation

/// A criteria set for a person to read: each criterion with what it asks and the columns it reads.
struct SetText {
    let plan: Plan
    let language: Language

    /// The first line of a data file for the set: a form to fill in.
    var csvHeader: String {
        let attributes = plan.set.attributes.map(\.name)
        let inputs = plan.slots.filter { $0.input.origin == .column }.map { $0.isOnly ? $0.code : $0.column }
        return (["unit", "parent", "name"] + attributes + inputs).joined(separator: ",") + "\n"
    }

    var text: String {
        let set = plan.set
        var lines = [set.title(language), "\(set.id)@\(set.edition)"]
        if let issuer = set.issuer { lines.append(issuer(language)) }
        lines.append(say("Nguồn: ", "Source: ") + set.source.title(language))
        for attribute in set.attributes { append(attribute, to: &lines) }
        for node in set.nodes { append(node, indent: 0, to: &lines) }
        appendBands(to: &lines)
        appendReadings(to: &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    private func append(_ attribute: Attribute, to lines: inout [String]) {
        var values = attribute.values.joined(separator: ", ")
        if let byDefault = attribute.byDefault {
            values += (values.isEmpty ? "" : "; ") + say("để trống là \(byDefault)", "blank is \(byDefault)")
        }
        lines.append(
            say("Cột ", "Column ") + "\(attribute.name): \(attribute.title(language))"
                + (values.isEmpty ? "" : " [\(values)]")
        )
    }

    private func appendBands(to lines: inout [String]) {
        let bands = plan.set.result.bands
        guard !bands.isEmpty else { return }
        lines += ["", say("Xếp loại (loại đầu tiên thỏa điều kiện):", "Bands (the first that holds):")]
        for knockOut in plan.set.result.knockOuts {
            lines.append(
                "  \(knockOut.when.source): "
                    + (knockOut.band ?? say("tổng điểm là 0", "the total is 0"))
                    + (knockOut.title.map { " — \($0(language))" } ?? "")
            )
        }
        for band in bands {
            lines.append(
                "  \(band.id)  \(band.title(language)): \(band.when?.source ?? say("còn lại", "otherwise"))"
            )
        }
    }

    private func appendReadings(to lines: inout [String]) {
        let readings = plan.set.readings + plan.set.allNodes.flatMap(\.readings)
        guard !readings.isEmpty else { return }
        lines += [
            "",
            say(
                "Chỗ văn bản chưa rõ và cách đã hiểu:",
                "Where the document is unclear, and how it was read:"
            ),
        ]
        for reading in readings {
            lines.append(
                "  \(reading.id)\(reading.at.map { " (\($0))" } ?? ""): \(reading.applied(language))"
            )
        }
    }

    private func append(_ node: Node, indent: Int, to lines: inout [String]) {
        let margin = String(repeating: "  ", count: indent)
        var heading = "\(margin)\(node.code)  \(node.title(language))"
        if let maximum = node.maximum {
            heading += say(" — điểm tối đa ", " — maximum ") + decimal(Exact(maximum))
        }
        lines += indent == 0 ? ["", heading] : [heading]
        switch node.body {
        case .group(let group): for child in group.children { append(child, indent: indent + 1, to: &lines) }
        case .criterion(let criterion): append(criterion, of: node, margin: margin + "    ", to: &lines)
        }
    }

    private func append(_ criterion: Criterion, of node: Node, margin: String, to lines: inout [String]) {
        for input in criterion.inputs {
            let name = criterion.inputs.count == 1 ? node.code : "\(node.code).\(input.letter)"
            let source =
                input.origin == .column ? "" : say(" (đếm từ đơn vị cấp dưới)", " (counted from child units)")
            lines.append("\(margin)\(name): \(input.title(language)) [\(words(input))]\(source)")
            if case .choice(let options) = input.kind {
                for (place, option) in options.enumerated() {
                    lines.append("\(margin)  \(place + 1) \(option.id): \(option.title(language))")
                }
            }
        }
        if let value = criterion.value, criterion.inputs.count > 1 {
            lines.append(margin + say("giá trị = ", "value = ") + value.source)
        }
        for line in asked(criterion) { lines.append(margin + "→ " + line) }
    }

    private func asked(_ criterion: Criterion) -> [String] {
        switch criterion.judgement {
        case .none: return [say("chỉ để xem", "only shown")]
        case .require(let requirement): return [words(requirement)]
        case .ladder(let rungs):
            return [
                rungs.enumerated().map { level, rung in
                    say("mức ", "level ") + "\(level + 1): " + (rung.map { words($0) } ?? "–")
                }.joined(separator: "; ")
            ]
        case .score(let score): return [words(score)]
        }
    }

    private func words(_ requirement: Requirement) -> String {
        requirement.cases.map { choice in
            (choice.when.map { "[\($0.source)] " } ?? "") + (choice.quote ?? choice.condition.source)
        }.joined(separator: " | ")
    }

    private func words(_ score: ScoreRule) -> String {
        switch score {
        case .check: say("có: điểm tối đa; không: 0", "yes: maximum; no: 0")
        case .ratio: say("giá trị × điểm tối đa", "value × maximum")
        case .cappedRatio(let fullAt, let slope):
            say("điểm tối đa khi giá trị ≥ ", "maximum when value ≥ ") + percent(Exact(fullAt))
                + say("; dưới đó: giá trị / ", "; below: value / ") + percent(Exact(slope))
                + say(" × điểm tối đa", " × maximum")
        case .allOrNothing(let fullAt):
            say("điểm tối đa khi giá trị ≥ ", "maximum when value ≥ ") + percent(Exact(fullAt))
                + say("; dưới đó: 0", "; below: 0")
        case .tiers(let tiers):
            tiers.map { ($0.when?.source ?? say("còn lại", "otherwise")) + ": " + $0.share.source }.joined(
                separator: "; "
            )
        case .choice(let shares): shares.map { Exact($0).fractionText }.joined(separator: "; ")
        case .checklist(let parts):
            parts.map { "\($0.when.source): \(Exact($0.share).fractionText)" }.joined(separator: " + ")
        case .cohort(let rule): words(rule)
        case .formula(let formula): formula.source
        case .rubric: say("điểm do hội đồng cho", "points given by appraisers")
        }
    }

    private func words(_ rule: CohortRule) -> String {
        let order =
            rule.higherIsBetter
            ? say("cao hơn là tốt hơn", "higher is better") : say("thấp hơn là tốt hơn", "lower is better")
        let method =
            switch rule.method {
            case .minMax:
                say("(giá trị − min) / (max − min) × điểm tối đa", "(value − min) / (max − min) × maximum")
            case .percentile:
                say("tỷ lệ đơn vị đứng dưới × điểm tối đa", "share of units below × maximum")
            case .rank: say("theo hạng trong các đơn vị", "by rank among the units")
            case .zScore: say("theo độ lệch chuẩn so với trung bình", "by standard deviations from the mean")
            }
        return "\(method); \(order)"
    }

    private func percent(_ share: Exact) -> String { decimal(share * Exact(100), digits: 6) + " %" }

    private func decimal(_ number: Exact, digits: Int = 4) -> String {
        let text = number.decimalText(digits: digits)
        return language == .vi ? text.replacing(".", with: ",") : text
    }

    private func words(_ input: Input) -> String {
        let kind =
            switch input.kind {
            case .count: say("số đếm", "count")
            case .number: say("số", "number")
            case .money: say("số tiền", "money")
            case .yesNo: say("có/không", "yes/no")
            case .choice: say("lựa chọn", "choice")
            }
        return input.unit.map { "\(kind), \($0)" } ?? kind
    }
}
