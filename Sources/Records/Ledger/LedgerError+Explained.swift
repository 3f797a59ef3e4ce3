package import Criteria

extension LedgerError: ExplainedError {
    package var text: Text { Text(vi: vietnamese.sentence, en: english.sentence) }
}
