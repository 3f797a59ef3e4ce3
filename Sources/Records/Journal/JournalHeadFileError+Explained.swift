package import Criteria

extension JournalHeadFileError: ExplainedError {
    package var text: Text { Text(vi: vietnamese.sentence, en: english.sentence) }
}
