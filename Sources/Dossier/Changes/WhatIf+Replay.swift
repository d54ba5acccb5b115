internal import GRDB
public import Workflow

extension Snapshot {
    /// The dossiers received in a year, replayed under a definition as if it had held for them from the first.
    ///
    /// Of a procedure its own dossiers, of a process those of every procedure that runs on it, of an office all. Nothing is written.
    ///
    /// - Parameters:
    ///   - moment: As of when dossiers that still run are judged; what happened later is not looked at.
    ///   - progress: Is told how many dossiers of how many are done.
    public func whatIf(of reading: Reading, year: Int, at moment: Moment, progress: (Int, Int) -> Void = { _, _ in }) throws -> WhatIf {
        guard let definition = reading.definition else { throw Refusal.definitions(reading.problems) }
        let target = try target(of: definition, digest: reading.digest ?? "")
        let numbers = try received(in: year, under: definition)
        var whatIf = WhatIf(year: year, moment: moment)
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            let judged = try history(of: number).judgedTwice(at: moment) { try target.rules($0).rules }
            if let judged { whatIf.add(judged) }
        }
        progress(numbers.count, numbers.count)
        return whatIf
    }

    /// The dossiers received in a year that a definition is about, by number.
    private func received(in year: Int, under definition: Definition) throws -> [DossierNumber] {
        let isMeant: SQL =
            switch definition {
            case .procedure(let procedure): "procedure = \(procedure.key.text)"
            case .process(let process): "process = \(process.key.text)"
            case .office: "TRUE"
            }
        let request: SQLRequest<String> = """
            SELECT number FROM dossier
            WHERE received_at >= printf('%04d-01-01', \(year)) AND received_at < printf('%04d-01-01', \(year + 1)) AND \(isMeant)
            ORDER BY number
            """
        return try request.fetchAll(db).map { DossierNumber($0) }
    }
}
