extension Rules {
    /// Weighs what is handed in, as far as the definitions speak of it: the fields that the process asks for, the papers and the list
    /// of nominees.
    ///
    /// - Returns: The fields as they are kept, and every reason why it cannot be received.
    public func weighSubmission(_ entered: [FieldKey: String], documents: [DocumentKey], nominees: Int) -> (
        fields: [FieldKey: String], blockers: [Blocker]
    ) {
        var (values, blockers) = process.asks.read(entered)
        if let (field, text) = yearMisread(in: entered) { blockers.append(.fieldMalformed(field, text)) }
        let known = procedure.documents.map(\.key)
        for document in documents where !known.contains(document) {
            blockers.append(.documentUnknown(document, known: known, nearest: nearestName(to: document.text, among: known.map(\.text))))
        }
        if nominees > 0, procedure.kinds.isEmpty { blockers.append(.nomineesNotTaken(procedure.key)) }
        return (values.mapValues(\.canonical), blockers)
    }
}
