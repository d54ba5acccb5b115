extension ProcessDrawing {
    /// Whether a text begins as the drawings of this module do, as SVG or as Mermaid, titled or not.
    public static func isDrawing(_ text: some StringProtocol) -> Bool {
        if text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing") || text.hasPrefix(mermaidBeginning) { return true }
        guard text.hasPrefix("---\ntitle: \""), let end = text.dropFirst(3).firstRange(of: "\n---\n") else { return false }
        return text[end.upperBound...].hasPrefix(mermaidBeginning)
    }

    private static let mermaidBeginning = "stateDiagram-v2\n    direction LR\n"
}
