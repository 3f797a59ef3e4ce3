package import Criteria
package import CriteriaFiles
package import Evaluation

/// What is to be said of the text of a criteria set before it is published: its faults, or what is odd about it and what is proved.
package struct SetCheck: Sendable {
    /// All that must be mended; then there is nothing else.
    package let faults: [CriteriaFault]
    /// The set; `nil` when there are faults.
    package let set: CriteriaSet?
    /// What it is derived from; `nil` for a set of its own.
    package let base: CriteriaSet?
    /// What is odd about the law itself and is not so in the base.
    package let findings: [Finding]
    /// What is odd about the base too.
    package let inherited: [Finding]
    /// Whether it keeps its promise not to be laxer than its base; `nil` when it promises nothing.
    package let guarantee: GuaranteeResult?

    /// What faults call the text.
    package static let name = "set.yaml"

    /// - Parameter library: the sets that it may be derived from, by name; files are not looked at.
    package init(_ text: String, _ library: CriteriaLibrary) {
        let loader = CriteriaLoader(library: library, readsFiles: false)
        do throws(CriteriaFaults) {
            let set = try loader.read(text: text, file: SetCheck.name)
            let base = try set.lineage.map { (lineage) throws(CriteriaFaults) in
                try loader.load(lineage.base)
            }
            let all = Checker.findings(in: set)
            let known = Set(base.map { Checker.findings(in: $0) } ?? [])
            faults = []
            self.set = set
            self.base = base
            findings = all.filter { !known.contains($0) }
            inherited = all.filter { known.contains($0) }
            if let base, set.lineage?.guaranteesNotLaxer == true {
                guarantee = OverlayGuarantee.check(derived: set, base: base)
            } else {
                guarantee = nil
            }
        } catch {
            faults = error.faults
            (set, base, findings, inherited, guarantee) = (nil, nil, [], [], nil)
        }
    }

    /// Whether it promises something that is not proved.
    package var breaksItsPromise: Bool {
        switch guarantee {
        case .proved, nil: false
        case .refuted, .undecided: true
        }
    }
}
