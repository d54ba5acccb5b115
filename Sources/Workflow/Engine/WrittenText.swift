/// A text that somebody writes into the record, where nobody can shorten it afterwards.
public enum WrittenText: Hashable, Sendable {
    /// What is entered in a field.
    case field(Field)
    /// Why something is done.
    case reason
    /// A remark.
    case remark
    /// A legal basis.
    case basis
    /// The name of an attached file.
    case fileName

    /// The most Unicode scalars of a text, about two pages: a reason, a remark, a legal basis, what is entered in a field.
    public static let longest = 4000
    /// The most Unicode scalars of a name: of a person, a unit, a nominee, a session, a file.
    public static let longestName = 1000

    /// Why a text cannot stand in the record.
    public enum Fault: Hashable, Sendable {
        /// It has too many Unicode scalars.
        case tooLong(count: Int, most: Int)
        /// It holds a control character, such as NUL; tabs and line breaks are none here, as in a definition.
        case controlCharacter(Unicode.Scalar)
    }

    /// What stands against a text; `nil` when it can be recorded.
    public func fault(in text: String) -> Fault? {
        let most = self == .fileName ? Self.longestName : Self.longest
        let scalars = text.unicodeScalars
        if let control = scalars.first(where: { $0.properties.generalCategory == .control && !"\t\n\r\u{85}".unicodeScalars.contains($0) })
        {
            return .controlCharacter(control)
        }
        // A text of fewer bytes has fewer scalars, and needs no counting.
        guard text.utf8.count > most, scalars.count > most else { return nil }
        return .tooLong(count: scalars.count, most: most)
    }

    /// The reason why something that says this text cannot be done; `nil` when it can.
    public func blocker(for text: String?) -> Blocker? {
        text.flatMap(fault(in:)).map { .textUnwritable(self, $0) }
    }
}
