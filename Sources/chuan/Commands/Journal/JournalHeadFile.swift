import Criteria
import Records
import Tables

/// Files that hold the exported head of a journal.
enum JournalHeadFile {
    /// - Throws: ``Stop`` after the fault was told.
    static func read(_ path: String, _ language: Language) throws -> JournalHead {
        let bytes: FileBytes
        do throws(FileError) { bytes = try FileBytes(path: path) } catch {
            Console.error(error.text(language))
            throw Stop.file
        }
        do throws(JournalHeadFileError) {
            guard bytes.count <= JournalHead.longestFile else { throw .tooLarge }
            return try JournalHead(file: bytes.withBytes { String(decoding: $0, as: UTF8.self) })
        } catch {
            Console.error(
                "\(Words.input(path, language)): \(language == .vi ? error.vietnamese : error.english) [\(error.code)]"
            )
            throw Stop.dataFaults
        }
    }
}
