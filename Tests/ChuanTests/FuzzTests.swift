import Criteria
import CriteriaFiles
import Evaluation
import Tables
import Testing

/// Whatever bytes come as a set or as data: nothing crashes and nothing hangs.
///
/// `make fuzz` runs each test for `CHUAN_FUZZ_SECONDS` seconds; an ordinary run does a few items only. Each item follows
/// from its seed alone. After a crash the seed stands in `chuan-fuzz-set-<process>` … in the temporary folder;
/// `CHUAN_FUZZ_SEED=<seed> swift test --filter <test>` runs that one item again and
/// writes its bytes to `chuan-fuzz-item`.
@Suite(.serialized) struct FuzzTests {
    @Test func anyBytesAsASetAreRefusedOrWorkToTheEnd() throws {
        #expect(FuzzCorpus.plans.count == FuzzCorpus.sets.count)
        for text in FuzzSamples.all { _ = try FuzzCorpus.loader.read(text: text, file: "mau.yaml") }
        FuzzRun("set", items: 40, seconds: 3).each { random in
            let set: [UInt8]
            if random.next(20) == 0 {
                set = FuzzMutation.noise(&random)
            } else {
                let corpus = random.next(6) == 0 ? FuzzCorpus.sets : FuzzCorpus.small
                let other = FuzzCorpus.small[random.next(FuzzCorpus.small.count)]
                set = FuzzMutation.changed(corpus[random.next(corpus.count)], other: other, &random)
            }
            FuzzRun.show(set)
            guard let loaded = try? FuzzCorpus.loader.read(bytes: set, file: "fuzz.yaml") else { return }
            Self.use(loaded, &random)
        }
    }

    @Test func anyBytesAsDataAreRefusedOrEvaluated() {
        FuzzRun("data", items: 120, seconds: 3).each { random in
            let place = random.next(FuzzCorpus.plans.count)
            let other = FuzzCorpus.data[random.next(FuzzCorpus.data.count)]
            let data =
                random.next(10) == 0
                ? FuzzMutation.noise(&random)
                : FuzzMutation.changed(FuzzCorpus.data[place], other: other, &random)
            FuzzRun.show(data)
            let plan = FuzzCorpus.plans[place]
            guard
                let file = try? UnitFileReader(plan, threads: 2).read(FileBytes(copying: data), path: "fuzz")
            else { return }
            Self.evaluate(plan, file, &random)
        }
    }

    @Test func anyTextAsAFormulaIsRefusedOrUnderstood() {
        FuzzRun("formula", items: 400, seconds: 2).each { random in
            let formulas = [
                "first_known(a, b / 2) >= 40% and not (a in (\"1\", \"2\"))", "round(min(a * b, maximum), 1)",
                "if a > 3 then ratio(a, b, 0) else 12 tỷ đồng / 3",
                "at_least(2, a > 0, b < 1, yes) or count(yes) = 1",
            ].map { Array($0.utf8) }
            let other = formulas[random.next(formulas.count)]
            let bytes = FuzzMutation.changed(formulas[random.next(formulas.count)], other: other, &random)
            let source = String(decoding: bytes, as: UTF8.self)
            var scope = FormulaScope()
            scope.inputs = ["a": .number(.count), "b": .number(.money(.million))]
            scope.value = .number(.share)
            _ = try? Formula.number(source, in: scope)
            _ = try? Formula.requirement(source, in: scope)
        }
    }

    /// Everything that can be done with a set.
    private static func use(_ set: CriteriaSet, _ random: inout SeededRandom) {
        let findings = Checker.findings(in: set)
        _ = findings.map { "\($0)".count }
        _ = try? FuzzCorpus.loader.read(text: CriteriaWriter.yaml(set), file: "again.yaml")
        let plan = Plan(set)
        let units = FuzzUnits(plan: plan)
        for text in [units.csv(units: 6, &random), units.blank(units: 2)] {
            let bytes = FileBytes(copying: Array(text.utf8))
            guard let file = try? UnitFileReader(plan).read(bytes, path: "fuzz") else { continue }
            evaluate(plan, file, &random)
        }
    }

    private static func evaluate(_ plan: Plan, _ file: UnitFile, _ random: inout SeededRandom) {
        let scope: Cohorts.Scope = random.next(2) == 0 ? .all : .parent
        if let columns = ColumnEvaluation(plan, facts: file.facts, scope: scope, threads: 2) {
            _ = columns.totals.count
        }
        guard file.facts.unitCount < 1_000,
            let population = PopulationEvaluation(plan, facts: file.facts, scope: scope)
        else { return }
        for row in 0..<file.facts.unitCount {
            for column in ResultColumn.columns(of: plan) { _ = "\(population.cell(column, row: row))" }
        }
        guard file.facts.unitCount > 0 else { return }
        let row = random.next(file.facts.unitCount)
        for language in Language.allCases {
            _ = ExplanationText.render(population.explanation(of: row, unit: "U"), language: language)
        }
        // Large sets take minutes in a build without optimisation.
        guard plan.nodes.count < 40 || FuzzRun.isLong else { return }
        let finder = GapFinder(population: population, row: row)
        _ = GapText.render(finder.plan(to: finder.nextGoal), plan: plan, language: .vi)
    }
}
