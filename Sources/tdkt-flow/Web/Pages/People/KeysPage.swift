/// The keys that make the office quicker.
struct KeysPage: Page {
    static let template = "keys"

    let title: String
    /// For a browser that was sent here without a form: what its next form carries.
    let formKey: String
    var section: Section? { nil }
}
