import Workflow

extension Links {
    /// The form to enter late what was handed in at a moment.
    static func receive(_ procedure: ProcedureKey, at moment: Moment) -> String {
        "\(receive(procedure))?at=\(moment.iso)"
    }

    /// The form to receive a dossier of a procedure.
    static func receive(_ procedure: ProcedureKey) -> String {
        "\(receive)/\(segment(procedure.text))"
    }

    /// What would be promised, as the script asks for it when the time changes.
    static func promise(_ procedure: ProcedureKey) -> String {
        "\(receive(procedure))/promise"
    }
}
