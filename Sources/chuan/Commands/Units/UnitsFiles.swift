import ArgumentParser
import Criteria
import Tables
import Territory
import TerritoryFiles

/// Files that a person gives to `chuan units` and `chuan calendar`.
enum UnitsFiles {
    /// All rows of a CSV file, the names of the columns first.
    ///
    /// - Throws: ``Stop`` after the faults were written.
    static func table(_ path: String, _ language: Language) throws -> PublishedTable {
        let bytes: FileBytes
        do throws(FileError) { bytes = try FileBytes(path: path) } catch {
            Console.error(error.text(language))
            throw Stop.file
        }
        let csv = CSVRows(bytes)
        guard csv.faults.isEmpty else {
            for fault in csv.faults.kept {
                Console.error("\(Words.input(path, language)): " + fault.text(language))
            }
            Console.error(UnitsWords.faults(csv.faults.count, in: path)(language))
            throw Stop.dataFaults
        }
        let rows = csv.rows.map { PublishedTable.Row(line: $0.line, cells: $0.cells) }
        return PublishedTable(rows: [PublishedTable.Row(line: 1, cells: csv.names)] + rows)
    }

    /// The facts that come with the project and those of a person's file.
    ///
    /// - Throws: ``Stop`` after the faults were written.
    static func facts(_ path: String?, of territory: Territory, _ language: Language) throws -> FactReading {
        var reading = try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
            try TerritoryLibrary.found().facts(of: territory)
        }
        guard let path else { return reading }
        reading.read(try table(path, language), file: Words.input(path, language))
        try stop(reading.faults, path, language)
        return reading
    }

    /// The territory with the shares that a person states.
    ///
    /// - Throws: ``Stop`` after the faults were written.
    static func shares(
        _ path: String,
        of territory: Territory,
        _ language: Language
    ) throws -> ShareReading {
        let reading = ShareReading(
            try table(path, language),
            file: Words.input(path, language),
            territory: territory
        )
        try stop(reading.faults, path, language)
        return reading
    }

    /// - Throws: ``Stop`` after the faults were written, if there are any.
    static func stop(_ faults: [TerritoryFileFault], _ path: String, _ language: Language) throws {
        guard !faults.isEmpty else { return }
        for fault in faults { Console.error(fault.text(language)) }
        Console.error(UnitsWords.faults(faults.count, in: path)(language))
        throw Stop.dataFaults
    }
}
