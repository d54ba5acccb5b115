import Workflow

extension Links {
    static let endSessions = "/account/sessions/end"
    static let standIns = "/account/stand-ins"

    /// Ends an arrangement before its time.
    static func endStandIn(_ id: Int) -> String { "\(standIns)/\(id)/end" }

    /// The page of one person, or what is done there.
    static func person(_ name: UserName, _ below: String? = nil) -> String {
        (["/people", segment(name.text)] + [below].compactMap(\.self)).joined(separator: "/")
    }
}
