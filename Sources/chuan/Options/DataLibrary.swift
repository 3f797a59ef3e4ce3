import Criteria
import CriteriaFiles
import Elements
import TerritoryFiles

/// The data that come with the program, loaded with every fault told.
enum DataLibrary {
    /// The data elements.
    ///
    /// - Throws: ``Stop`` after the faults were written.
    static func elements(_ language: Language) throws -> ElementCatalogue {
        let folder = TerritoryLibrary.found().folder ?? "Data"
        do throws(CriteriaFaults) {
            return try ElementsReader.read(path: folder + "/elements.yaml")
        } catch {
            for fault in error.faults { Console.error(fault.line(language)) }
            Console.error(Words.elementFaults(error.faults.count)(language))
            throw Stop.setFaults
        }
    }

    /// What the bundled sets say of parts, wholes and bounds.
    ///
    /// - Throws: ``Stop`` after the faults were written.
    static func rules(_ catalogue: ElementCatalogue, _ language: Language) throws -> ElementRules {
        let names = CriteriaLibrary.found().names
        return ElementRules(catalogue, sets: try names.map { try SetOptions.load($0, language: language) })
    }
}
