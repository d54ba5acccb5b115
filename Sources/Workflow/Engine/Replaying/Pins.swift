/// The versions of the definitions that a dossier was received under.
public struct Pins: Hashable, Sendable, Codable {
    /// The version of a definition: the day it took effect, and the digest of its text.
    public struct Version<Key: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
        /// The key of the definition.
        public let key: Key
        /// The first day of the version.
        public let effective: CivilDay
        /// The SHA-256 digest of its canonical text, in hexadecimal.
        public let digest: String

        /// A version by key, day and digest.
        public init(key: Key, effective: CivilDay, digest: String) {
            self.key = key
            self.effective = effective
            self.digest = digest
        }
    }

    /// The procedure.
    public let procedure: Version<ProcedureKey>
    /// The process it runs on.
    public let process: Version<ProcessKey>
    /// The settings of the office.
    public let office: Version<String>

    /// The three versions of a dossier.
    public init(procedure: Version<ProcedureKey>, process: Version<ProcessKey>, office: Version<String>) {
        self.procedure = procedure
        self.process = process
        self.office = office
    }
}
