import Dossier
import Workflow

extension Links {
    static let move = "/move"

    /// A list of dossiers, narrowed as its filter says.
    static func work(_ filter: WorkFilter) -> String {
        url(filter.isMine ? home : dossiers, filter.query)
    }

    /// The same list as a file for a spreadsheet.
    static func workTable(_ filter: WorkFilter) -> String {
        url(filter.isMine ? "/today.csv" : "/dossiers.csv", filter.query)
    }
}
