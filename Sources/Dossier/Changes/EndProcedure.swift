internal import GRDB
public import Workflow

extension Snapshot {
    /// The version with which a procedure ends on a day: the one in force then, with its end.
    ///
    /// Ended on that day for that successor already, it is the version that says so: whoever was interrupted goes on from there.
    ///
    /// - Parameters:
    ///   - status: How sure the end is; `nil` leaves it open.
    ///   - source: The legal basis, which the version names as the source of its end.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is no such procedure, or no such successor;
    ///   ``VersionFault/endedAlready(_:on:successor:)`` when it has an end already; ``VersionFault/goesOnLater(_:from:)`` when a later
    ///   version would take dossiers again; ``VersionFault/successorBegins(_:on:from:)`` and ``VersionFault/successorEnded(_:on:since:)``
    ///   when the successor takes no dossiers on that day.
    public func endingVersion(
        of key: ProcedureKey, on day: CivilDay, successor: ProcedureKey?, status: FactStatus? = nil, source: String? = nil
    ) throws -> DefinitionFile {
        let procedures = try keys(of: .procedure)
        for name in [key.text] + [successor?.text].compactMap(\.self) where !procedures.contains(name) {
            throw Refusal.unknown(.procedure, name, nearest: nearestName(to: name, among: procedures))
        }
        guard let version = try version(.procedure, key.text, on: day),
            let text = try definitionText(.procedure, key.text, version.effective)
        else { throw UnreadableRow(field: "definition") }
        let present = DefinitionFile(path: Draft.path(.procedure, key.text, version.effective), text: text)
        if let (first, ended) = try end(of: key, from: day) {
            if first == day, ended.successor == successor, status == nil || ended.status == status { return present }
            throw Refusal.version(.endedAlready(key, on: first, successor: ended.successor))
        }
        if let later = try definitionVersions(.procedure, key.text).map(\.effective).filter({ $0 > day }).min() {
            throw Refusal.version(.goesOnLater(key, from: later))
        }
        // That it follows itself is told as what it is, a circle, when the version is checked.
        if let successor, successor != key, let fault = try fault(ofSuccessor: successor, on: day) { throw Refusal.version(fault) }
        guard let file = present.ending(on: day, successor: successor, status: status, source: source) else {
            throw UnreadableRow(field: "definition")
        }
        return file
    }

    /// The procedures that can take the place of one that ends on a day: those that take dossiers then.
    public func successors(of key: ProcedureKey, on day: CivilDay) throws -> [DefinitionVersion] {
        try definitionsInForce(on: day).filter { version in
            guard version.kind == .procedure, version.key != key.text else { return false }
            return try fault(ofSuccessor: ProcedureKey(version.key), on: day) == nil
        }
    }

    /// Why a procedure cannot take the place of one that ends on a day; `nil` when it takes dossiers then.
    private func fault(ofSuccessor key: ProcedureKey, on day: CivilDay) throws -> VersionFault? {
        let versions = try definitionVersions(.procedure, key.text)
        guard let present = versions.last(where: { $0.effective <= day }) else {
            return versions.first.map { .successorBegins(key, on: day, from: $0.effective) }
        }
        return present.isEnd ? .successorEnded(key, on: day, since: present.effective) : nil
    }

    /// Refuses a successor from which following successors leads back to a procedure.
    ///
    /// The version that says so is refused as well, and speaks of its file then; whoever ends a procedure has written none.
    fileprivate func requireEnd(of successor: ProcedureKey, besides key: ProcedureKey, on day: CivilDay) throws {
        var way = [key]
        var next: ProcedureKey? = successor
        while let procedure = next {
            if way.contains(procedure) { throw Refusal.version(.circle(way + [procedure])) }
            way.append(procedure)
            guard case .procedure(let version)? = try self.version(.procedure, procedure.text, on: day)?.definition, let end = version.ended
            else { return }
            next = end.successor
        }
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
    /// - Parameters:
    ///   - status: How sure the end is; `nil` leaves it open.
    ///   - basis: The legal basis, of the publication and of the end itself.
    /// - Throws: What ``Snapshot/endingVersion(of:on:successor:status:source:)`` and ``publish(_:from:basis:by:at:)`` throw.
    @discardableResult
    public func endProcedure(
        _ key: ProcedureKey, on day: CivilDay, successor: ProcedureKey?, status: FactStatus? = nil, basis: String?, by actor: Actor,
        at moment: Moment
    ) throws -> PublishedVersion {
        // It goes into the text of the version as well, which says less plainly what is wrong with it.
        if let blocker = WrittenText.basis.blocker(for: basis) { throw Refusal.blocked([blocker], under: nil) }
        if let successor { try snapshot.requireEnd(of: successor, besides: key, on: day) }
        let file = try snapshot.endingVersion(of: key, on: day, successor: successor, status: status, source: basis)
        return try publish(file, basis: basis, by: actor, at: moment)
    }
}
