extension DefinitionSet {
    /// The version that a day asks for.
    public struct InForce<Value: Hashable & Sendable>: Hashable, Sendable {
        /// The latest version that began on the day or before; the first one when the day lies before all of them.
        public let version: Version<Value>
        /// Whether the day lies before the first version.
        public let isBefore: Bool
    }

    /// The office as it is set up on a day; `nil` when there is none.
    public func office(on day: CivilDay) -> InForce<Office>? {
        Self.inForce(offices, on: day)
    }

    /// The process that holds on a day; `nil` when none has the key.
    public func process(_ key: ProcessKey, on day: CivilDay) -> InForce<Process>? {
        Self.inForce(processes[key] ?? [], on: day)
    }

    /// The procedure that holds on a day; `nil` when none has the key.
    public func procedure(_ key: ProcedureKey, on day: CivilDay) -> InForce<Procedure>? {
        Self.inForce(procedures[key] ?? [], on: day)
    }

    /// What a dossier received on a day runs under: the procedure, its process and the office, each as it holds on that day.
    ///
    /// `nil` when there is no such procedure, its process is missing, or there is no office.
    public func rules(for procedure: ProcedureKey, on day: CivilDay) -> Rules? {
        guard let procedure = self.procedure(procedure, on: day)?.version.value,
            let process = process(procedure.process, on: day)?.version.value,
            let office = office(on: day)?.version.value
        else { return nil }
        return Rules(procedure: procedure, process: process, office: office)
    }

    private static func inForce<Value>(_ versions: [Version<Value>], on day: CivilDay) -> InForce<Value>? {
        if let version = versions.last(where: { $0.effective <= day }) {
            return InForce(version: version, isBefore: false)
        }
        return versions.first.map { InForce(version: $0, isBefore: true) }
    }
}
