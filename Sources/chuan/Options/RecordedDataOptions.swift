import ArgumentParser
import Criteria
import Database
import Elements
import Evaluation
import Quantities
import Records
import Tables
import Territory

/// Figures out of the records in place of a data file.
struct RecordedDataOptions: ParsableArguments {
    @Flag(
        name: .customLong("from-records"),
        help:
            "Lấy số liệu đã ghi trong cơ sở dữ liệu thay cho tệp. (Figures out of the database, not a file.)"
    )
    var isWanted = false

    @Option(help: ArgumentHelp("Kỳ số liệu: 2026, 2026-Q3, 2026-07. (Period.)", valueName: "kỳ"))
    var period: Period?

    @Option(help: ArgumentHelp("Giai đoạn của số liệu. (Stage of the figures.)", valueName: "giai-đoạn"))
    var stage = ObservationStage.claimed

    @Option(
        name: .customLong("as-known"),
        help: ArgumentHelp(
            "Chỉ tính những gì đã ghi đến hết ngày này. (Only what was recorded by the end of this day.)",
            valueName: "ngày"
        )
    )
    var knownOn: CivilDate?

    @Option(
        help: ArgumentHelp(
            "Chỉ các đơn vị thuộc đơn vị này. (Only units below this one.)",
            valueName: "mã"
        )
    )
    var under: UnitCode?

    @Flag(
        name: .customLong("all-units"),
        help: "Cả những đơn vị chưa có số liệu nào. (Units without any figure too.)"
    )
    var isForAll = false

    @OptionGroup var records: RecordsOptions

    func validate() throws {
        if isWanted, period == nil {
            throw ValidationError("--from-records cần --period KỲ. (--from-records needs --period.)")
        }
        if !isWanted, period != nil || knownOn != nil || under != nil || isForAll {
            throw ValidationError(
                "--period, --as-known, --under, --all-units chỉ dùng với --from-records. (only with --from-records)"
            )
        }
    }

    /// The figures of the set's units.
    ///
    /// - Throws: ``Stop`` after the reason was told.
    func load(_ plan: Plan, _ language: Language) async throws -> GivenUnits {
        guard let period else { throw Stop.notFound }
        let catalogue = try DataLibrary.elements(language)
        let population = try RecordedPopulation(plan.set, under: under, on: period.lastDay, language)
        let (stage, known) = (stage, knownOn.map { KnownAt.day($0) } ?? .now)
        let loaded: (figures: LoadedFigures, subjects: [ObservedSubject])
        do {
            loaded = try await records.withLedger(language) { ledger in
                try await ledger.database.read { connection in
                    let subjects = try population.subjects ?? SubjectList.all(of: population.kind, connection)
                    let request = FigureRequest(
                        plan: plan,
                        catalogue: catalogue,
                        subjects: subjects,
                        period: period,
                        stage: stage,
                        knownAt: known
                    )
                    return (try FigureLoader(request).load(connection), subjects)
                }
            }
        } catch let refusal as LoadRefusal {
            Console.error(refusal.text(language))
            throw Stop.dataFaults
        }
        return try units(loaded.figures, loaded.subjects, population, plan, period, language)
    }

    private func units(
        _ figures: LoadedFigures,
        _ subjects: [ObservedSubject],
        _ population: RecordedPopulation,
        _ plan: Plan,
        _ period: Period,
        _ language: Language
    ) throws -> GivenUnits {
        report(figures, language)
        let rows = subjects.indices.filter { isForAll || figures.isObserved[$0] }
        guard !rows.isEmpty else {
            Console.error(ObservationWords.nothingRecorded(period, stage)(language))
            throw Stop.notFound
        }
        let kept = rows.count == subjects.count ? figures : figures.keeping(rows)
        let units = rows.map { population.unit(subjects[$0]) }
        return GivenUnits(
            codes: rows.map { subjects[$0].code },
            names: units.map { $0?.fullName ?? "" },
            parents: units.map { $0?.parent?.description },
            tiles: kept.tiles,
            columns: kept.columns,
            attributes: plan.set.attributes.map { attribute in
                units.map { population.value(of: attribute, $0, period) }
            },
            origin: records.address
        )
    }

    private func report(_ figures: LoadedFigures, _ language: Language) {
        for key in figures.contradictions.prefix(20) {
            Console.error(ObservationWords.contradiction(key)(language))
        }
        if !figures.contradictions.isEmpty {
            Console.error(ObservationWords.contradictions(figures.contradictions.count)(language))
        }
        if figures.damagedSnapshots > 0 {
            Console.error(ObservationWords.damagedSnapshots(figures.damagedSnapshots)(language))
        }
    }
}
