extension Links {
    static let newCouncilSession = "/council/new"

    /// The page of one session of the council, or one of the pages below it.
    static func councilSession(_ id: Int, _ below: String? = nil) -> String {
        below.map { "\(council)/\(id)/\($0)" } ?? "\(council)/\(id)"
    }
}
