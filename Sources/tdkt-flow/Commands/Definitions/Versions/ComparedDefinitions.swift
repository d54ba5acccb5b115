import Dossier
import Foundation
import Workflow

/// The published definitions that a comparison can be asked for by key: of the record, else the shipped ones.
struct ComparedDefinitions {
    private struct Version {
        let kind: Definition.Kind
        let key: String
        let effective: CivilDay
        let file: DefinitionFile
    }

    private let versions: [Version]
    private let found: [Definition]
    private let readings: [Reading]
    private let day: CivilDay

    /// What names the roles, desks, awards and steps.
    let known: [Definition]

    init(in office: WorkingOffice, on day: CivilDay) throws {
        self.day = day
        let files: [DefinitionFile]
        do {
            files = try office.open().read { snapshot in
                try Definition.Kind.allCases.flatMap { kind in
                    try snapshot.keys(of: kind).flatMap { key in
                        try snapshot.definitionVersions(kind, key).compactMap { version in
                            try snapshot.definitionText(kind, key, version.effective).map {
                                DefinitionFile(path: "\(key)@\(version.effective.iso)", text: $0)
                            }
                        }
                    }
                }
            }
        } catch DatabaseFault.missing {
            files = office.workflows.path == nil ? [] : try office.workflows.definitions(in: office)
        }
        readings = files.map { DefinitionReader().read($0) }
        let found = readings.compactMap { reading in reading.definition.map { (reading.file, $0) } }
        versions = found.map { Version(kind: $1.kind, key: $1.key, effective: $1.effective, file: $0) }.sorted {
            $0.effective < $1.effective
        }
        self.found = found.map(\.1)
        known = found.map(\.1).filter { $0.effective <= day } + found.map(\.1).filter { $0.kind == .office }.prefix(1)
    }

    /// The version that is meant by a file, a key, or a key with a day.
    ///
    /// - Throws: ``Refusal/unreadable(_:)`` for a file that cannot be read whole, ``Refusal/unknown(_:_:nearest:)`` for another name.
    func reading(_ name: String, in office: WorkingOffice) throws -> Reading {
        let reading = DefinitionReader().read(try file(name, in: office))
        guard reading.definition != nil else { throw Refusal.unreadable(reading.problems) }
        if isFile(name) { try pointOutErrors(of: reading, in: office) }
        return reading
    }

    /// Says that a file has errors, where it has any: it can be looked at and not be published.
    private func pointOutErrors(of reading: Reading, in office: WorkingOffice) throws {
        let name = reading.file.path
        let around = try office.neighbours(of: [name]).map { DefinitionReader().read($0) }
        let errors = check([reading], among: (around + readings).filter { $0.file.path != name }).count { $0.severity == .error }
        guard errors > 0 else { return }
        office.remark(
            office.words(
                vi: "\(name) còn \(errors.grouped) lỗi nên chưa công bố được; workflow check \(name) nói rõ từng lỗi.",
                en: "\(name) has errors that stand against publishing it (\(errors.grouped)); workflow check \(name) names them."))
    }

    /// The first day of a key that is not in force yet on a day; `nil` when it is, or names something else.
    func firstDay(of key: String, after day: CivilDay) -> CivilDay? {
        let first = versions.first { $0.key == key }?.effective
        return first.flatMap { $0 > day ? $0 : nil }
    }

    /// The process that is probably meant by a key that no process has.
    func nearestProcess(to key: ProcessKey) -> String? {
        nearestName(to: key.text, among: versions.filter { $0.kind == .process }.map(\.key))
    }

    /// The process that a procedure runs on: for one that lies in a folder of definitions, of that folder where it has it.
    ///
    /// - Parameter day: The day on which it holds, or the procedure's own first day where that is later.
    func process(of procedure: Procedure, in file: DefinitionFile, on day: CivilDay, _ office: WorkingOffice) throws -> Workflow.Process? {
        let around =
            try isFile(file.path) ? WorkflowsFolder(around: file.path)?.definitions(in: office).map { DefinitionReader().read($0) } : nil
        let processes = { (definitions: [Definition]) in
            definitions.compactMap { if case .process(let process) = $0, process.key == procedure.process { process } else { nil } }
                .sorted { $0.effective < $1.effective }
        }
        let own = processes((around ?? []).compactMap(\.definition))
        let candidates = own.isEmpty ? processes(found) : own
        return candidates.last { $0.effective <= max(day, procedure.effective) } ?? candidates.first
    }

    private func isFile(_ name: String) -> Bool {
        name == "-" || FileManager.default.fileExists(atPath: name) || name.contains("/") || name.hasSuffix(".yaml")
            || name.hasSuffix(".yml")
    }

    private func file(_ name: String, in office: WorkingOffice) throws -> DefinitionFile {
        if isFile(name) { return try office.definitionFile(at: name) }
        let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let ofKey = versions.filter { $0.key == parts[0] }
        if parts.count == 1, let version = ofKey.last(where: { $0.effective <= day }) ?? ofKey.first { return version.file }
        if parts.count == 2, let version = ofKey.first(where: { $0.effective.iso == parts[1] }) { return version.file }
        if let first = ofKey.first {
            // Of a known key the version is meant that is in force on the day, as far as it can be told which day that is.
            let meant = CivilDay(parts[1]).map { day in ofKey.last { $0.effective <= day } ?? first } ?? ofKey.last ?? first
            throw Refusal.unknown(.version, name, nearest: "\(meant.key)@\(meant.effective.iso)")
        }
        let nearest = nearestName(to: parts[0], among: versions.map(\.key))
        let kind = versions.first { $0.key == nearest }?.kind
        throw Refusal.unknown(kind == .procedure ? .procedure : .process, name, nearest: nearest)
    }
}
