internal import GRDB
public import Workflow

extension Snapshot {
    /// The version with which a procedure ends on a day: the one in force then, with its end.
    ///
    /// Ended on that day for that successor already, it is the version that says so: whoever was interrupted goes on from there.
    ///
    /// - Parameter source: The legal basis, which the version names as the source of its end.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such procedure, or no such successor;
    ///   ``VersionFault/endedAlready(_:on:successor:)`` when it has an end already; ``VersionFault/goesOnLater(_:from:)`` when a later
    ///   version would take dossiers again.
    public func endingVersion(of key: ProcedureKey, on day: CivilDay, successor: ProcedureKey?, source: String? = nil) throws
        -> DefinitionFile
    {
        let procedures = try keys(of: .procedure)
        for name in [key.text] + [successor?.text].compactMap(\.self) where !procedures.contains(name) {
            throw Refusal.unknown(.procedure, name, nearest: nearestName(to: name, among: procedures))
        }
        guard let version = try version(.procedure, key.text, on: day),
            let text = try definitionText(.procedure, key.text, version.effective)
        else { throw UnreadableRow(field: "definition") }
        let present = DefinitionFile(path: Draft.path(.procedure, key.text, version.effective), text: text)
        if let (first, ended) = try end(of: key, from: day) {
            if first == day, ended.successor == successor { return present }
            throw Refusal.version(.endedAlready(key, on: first, successor: ended.successor))
        }
        if let later = try definitionVersions(.procedure, key.text).map(\.effective).filter({ $0 > day }).min() {
            throw Refusal.version(.goesOnLater(key, from: later))
        }
        guard let file = present.ending(on: day, successor: successor, source: source) else { throw UnreadableRow(field: "definition") }
        return file
    }

    /// The end that a procedure has on a day, or comes to next, with its first day; `nil` when it goes on.
    private func end(of key: ProcedureKey, from day: CivilDay) throws -> (CivilDay, Procedure.Ending)? {
        let days = try definitionVersions(.procedure, key.text).map(\.effective).sorted()
        let present = days.last { $0 <= day } ?? days.first
        for first in [present, days.first { $0 > day }].compactMap(\.self) {
            guard case .procedure(let procedure)? = try version(.procedure, key.text, on: first)?.definition else { continue }
            if let ended = procedure.ended { return (first, ended) }
        }
        return nil
    }
}

extension Transaction {
    /// Publishes the version with which a procedure ends on a day.
    ///
    /// - Parameter basis: The legal basis, of the publication and of the end itself.
    /// - Throws: What ``Snapshot/endingVersion(of:on:successor:source:)`` and ``publish(_:from:basis:by:at:)`` throw.
    @discardableResult
    public func endProcedure(
        _ key: ProcedureKey, on day: CivilDay, successor: ProcedureKey?, basis: String?, by actor: Actor, at moment: Moment
    ) throws -> PublishedVersion {
        let file = try snapshot.endingVersion(of: key, on: day, successor: successor, source: basis)
        return try publish(file, basis: basis, by: actor, at: moment)
    }
}
