import Criteria

/// All findings about one node: as applied, and as its readings print it.
struct NodeChecker {
    let set: CriteriaSet
    let node: Node
    let usedElsewhere: Set<String>

    var findings: [Finding] {
        var applied = analyse(node, at: FindingSite(node))
        var printed: [Finding] = []
        for reading in node.readings {
            guard let rule = reading.printed else { continue }
            for finding in analyse(rule, of: reading) {
                // A rule that is applied as printed is reported once, with the reading that records it.
                if let same = applied.firstIndex(where: { $0.kind == finding.kind && $0.text == finding.text }
                ) {
                    if applied[same].reading == nil { applied[same] = applied[same].recorded(by: reading.id) }
                } else if !printed.contains(where: { $0.kind == finding.kind && $0.text == finding.text }) {
                    printed.append(finding)
                }
            }
        }
        return applied.map(recordedByWords) + printed
    }

    private func analyse(_ rule: PrintedRule, of reading: Reading) -> [Finding] {
        let site = FindingSite(node, printedBy: reading)
        if rule.lacksScore {
            return [
                site.finding(
                    .missingFormula,
                    vi: "Văn bản không in cách tính điểm cho mục này",
                    en: "The document prints no rule for the points of this item"
                )
            ]
        }
        let faults = rule.faults.map { fault in
            site.finding(
                .printedFault,
                vi: "Lời in không áp dụng được: \(fault.vi)",
                en: "The printed rule cannot be applied: \(fault(.en))"
            )
        }
        return faults + (rule.criterion.map { analyse($0, at: site) } ?? [])
    }

    private func analyse(_ node: Node, at site: FindingSite) -> [Finding] {
        var findings = SumFindings(set: set).findings(of: node, at: site)
        guard let criterion = node.criterion else { return findings }
        findings += missingValue(criterion, at: site)
        findings += LetterFindings.findings(of: node, usedElsewhere: usedElsewhere, at: site)
        findings += UnitFindings.findings(of: node, at: site)
        findings += PopulationFindings.findings(of: node, at: site)
        let requirements = RequirementFindings(set, node: node, site: site)
        switch criterion.judgement {
        case .none: break
        case .require(let requirement): findings += requirements.findings(for: requirement)
        case .ladder(let rungs):
            findings += rungs.compactMap { $0 }.flatMap(requirements.findings)
            findings += LadderFindings(set: set, node: node, site: site).findings(for: rungs)
        case .score(let rule):
            // Where a percent sign is missing the tiers overlap because of it: one defect, one finding.
            let isUnsigned = findings.contains { $0.kind == .percentSign }
            findings += TierFindings(set: set, node: node, site: site).findings(for: rule).filter {
                !(isUnsigned && $0.kind == .overlap)
            }
            if case .checklist(let parts) = rule {
                findings += parts.compactMap { requirements.never($0.when) }
            }
        }
        return findings
    }

    private func missingValue(_ criterion: Criterion, at site: FindingSite) -> [Finding] {
        guard criterion.value == nil, criterion.inputs.count > 1, criterion.needsValue else { return [] }
        return [
            site.finding(
                .missingFormula,
                vi: "Văn bản không in công thức của giá trị (tỷ lệ) cho mục này",
                en: "The document prints no formula for the value (the ratio) of this item"
            )
        ]
    }

    /// Contradictions between texts are recorded where a reading speaks of the same words.
    private func recordedByWords(_ finding: Finding) -> Finding {
        guard finding.kind == .denominator, finding.reading == nil,
            let id = PopulationFindings.recording(finding, in: node)
        else { return finding }
        return finding.recorded(by: id)
    }
}

extension Finding {
    fileprivate func recorded(by reading: String) -> Finding {
        Finding(
            kind: kind,
            criterion: criterion,
            at: at,
            text: text,
            reading: reading,
            isAboutPrinted: isAboutPrinted
        )
    }
}

extension Criterion {
    /// Whether the rule asks about a value.
    fileprivate var needsValue: Bool {
        switch judgement {
        case .none: return false
        case .require, .ladder: break
        case .score(let rule):
            switch rule {
            case .check, .ratio, .cappedRatio, .allOrNothing, .cohort, .rubric: return true
            case .tiers, .formula, .checklist, .choice: break
            }
        }
        return formulas.contains { $0.expression.references.contains(.value) }
    }
}
