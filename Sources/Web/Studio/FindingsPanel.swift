import Assessment
import Criteria
import CriteriaFiles
import Evaluation
import HTML

/// What the check of a text found: faults with their lines, what is odd about the law, and whether the promise is kept.
struct FindingsPanel {
    let check: SetCheck

    func write(_ h: HTMLWriter, _ frame: Frame) {
        guard let set = check.set else {
            writeFaults(h, frame)
            return
        }
        h.p(.class("note good")) {
            h.text(frame(StudioWords.noFaults) + " ")
            h.strong("\(set.id)@\(set.edition)")
            h.text(": " + frame(SetWords.criteria(frame.number(set.criteria.count))) + ".")
        }
        writeGuarantee(h, frame)
        if check.findings.isEmpty {
            h.p(frame(StudioWords.nothingOdd))
        } else {
            h.h3(frame(StudioWords.newFindings))
            write(check.findings, h, frame)
        }
        if !check.inherited.isEmpty {
            h.details {
                h.summary(frame(StudioWords.inherited(frame.number(check.inherited.count))))
                write(check.inherited, h, frame)
            }
        }
    }

    private func writeFaults(_ h: HTMLWriter, _ frame: Frame) {
        h.div(.class("note bad")) {
            h.h3(frame(StudioWords.faults(frame.number(check.faults.count))))
            h.ul {
                for fault in check.faults.prefix(50) {
                    h.li {
                        // A place in the base is no place in the field.
                        if fault.position.file == SetCheck.name {
                            h.a(
                                frame(StudioWords.line("\(fault.position.line)")),
                                .href(.place("text")),
                                .data("data-line", "\(fault.position.line)"),
                                .data("data-column", "\(fault.position.column)")
                            )
                        } else {
                            h.strong(frame(StudioWords.baseLine("\(fault.position.line)")))
                        }
                        h.text(": " + frame(fault.text))
                    }
                }
            }
        }
    }

    private func write(_ findings: [Finding], _ h: HTMLWriter, _ frame: Frame) {
        h.ul(.class("text")) {
            for finding in findings {
                h.li {
                    h.strong(finding.criterion ?? frame(StudioWords.wholeSet))
                    if finding.isAboutPrinted { h.text(frame(StudioWords.asPrinted)) }
                    h.text(": " + frame(finding.text))
                }
            }
        }
    }

    private func writeGuarantee(_ h: HTMLWriter, _ frame: Frame) {
        switch check.guarantee {
        case nil:
            if check.base != nil { h.p(frame(StudioWords.noPromise), .class("soft")) }
        case .proved(let steps):
            h.div(.class("note good")) {
                h.p { h.strong(frame(StudioWords.proved)) }
                h.details {
                    h.summary(frame(StudioWords.whyProved))
                    h.ul {
                        for step in steps {
                            h.li("\(step.criterion ?? frame(StudioWords.wholeSet)): \(frame(step.text))")
                        }
                    }
                }
            }
        case .refuted(let example): write(example, h, frame)
        case .undecided(let criterion, let reason):
            h.div(.class("note")) {
                h.p { h.strong(frame(StudioWords.undecided)) }
                h.p("\(criterion ?? frame(StudioWords.wholeSet)): \(frame(reason))")
            }
        }
    }

    private func write(_ example: GuaranteeResult.Counterexample, _ h: HTMLWriter, _ frame: Frame) {
        var given = example.attributes.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        given += example.figures.map { "\($0.column) = \(frame($0.value))" }
        let level = example.level.map { ", " + frame(StudioWords.atLevel($0)) } ?? ""
        h.div(.class("note bad")) {
            h.p { h.strong(frame(StudioWords.refuted)) }
            h.dl {
                h.dt((example.criterion ?? frame(StudioWords.wholeSet)) + level)
                h.dd { h.code(given.joined(separator: ", ")) }
                h.dt(frame(StudioWords.baseSays))
                h.dd(frame(example.base))
                h.dt(frame(StudioWords.thisSays))
                h.dd(frame(example.derived))
            }
        }
    }
}
