/// What is known of a dossier at the moment a condition is weighed.
public protocol Facts {
    /// The value that goes by this name; `nil` while it is not known, as a field that nobody has entered yet.
    func value(of name: String) -> Value?
}
