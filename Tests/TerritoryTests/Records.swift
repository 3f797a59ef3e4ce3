import Territory
import TerritoryFiles

/// The real records, read once.
enum Records {
    static let territory: Result<Territory, TerritoryFileFaults> = {
        do throws(TerritoryFileFaults) { return .success(try TerritoryLibrary.found().load()) } catch {
            return .failure(error)
        }
    }()
}
