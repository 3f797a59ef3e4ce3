import Criteria
package import Database

// Every error of the records that can reach a person: one list, so that pages, interfaces and commands tell all of them alike.
extension APITokenError: BilingualError {}
extension AccountError: BilingualError {}
extension DatabaseError: BilingualError {}
extension ErasureRefusal: BilingualError {}
extension EvidenceStoreError: BilingualError {}
extension IdentityError: BilingualError {}
extension JournalHeadFileError: BilingualError {}
extension LedgerError: BilingualError {}
extension PasswordError: BilingualError {}
extension Refusal: BilingualError {}
extension SecondFactorError: BilingualError {}
extension SessionError: BilingualError {}
extension SignInError: BilingualError {}
