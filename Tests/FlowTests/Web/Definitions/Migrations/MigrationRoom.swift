import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

/// An owner who moves dossiers: one that waits, one under appraisal and one that was appraised, of a law that has changed since.
struct MigrationRoom {
    static let page = "/definitions/process/\(ChangedLaw.process)/migrate"
    static let procedurePage = "/definitions/procedure/\(ChangedLaw.procedure)/migrate"
    static let day = "2018-11-01"
    /// The choice of a state in the place of the one that is gone.
    static let gone = "state.appraised"

    let office: WebOffice
    let open: [DossierNumber]

    /// - Parameters:
    ///   - patience: How long one request may move dossiers.
    ///   - unit: Who sends them.
    init(patience: Duration = .seconds(10), unit: UnitCode = "p1", publishing texts: [String]? = nil) throws {
        let office = try WebOffice(patience: patience)
        self.office = office
        open = try (0..<3).map { _ in try office.submit(ProcedureKey(ChangedLaw.procedure), from: unit) }
        office.clock.set("2018-10-02T09:00")
        for number in open.dropFirst() { try office.act("accept", on: number, by: "clerk") }
        office.clock.set("2018-10-03T09:00")
        try office.act("appraise", on: open[2], by: "appraiser")
        office.clock.set("2018-11-05T08:00")
        for text in try texts ?? [ChangedLaw.withoutAppraised(from: Self.day)] { try publish(text) }
    }

    func publish(_ text: String) throws {
        try office.store.write(at: office.clock.now) { transaction in
            _ = try transaction.publish(
                DefinitionFile(path: "law.yaml", text: text), by: transaction.snapshot.actor("owner"), at: office.clock.now)
        }
    }

    /// How often runs have moved a dossier.
    func moves(of number: DossierNumber) throws -> Int {
        try office.store.read { snapshot in
            try snapshot.history(of: number).entries.count { entry in if case .migrated = entry.event { true } else { false } }
        }
    }

    /// The version of the process under which a dossier runs.
    func version(of number: DossierNumber) throws -> String {
        try office.standing(of: number).pins.process.effective.iso
    }

    /// Looks at what would come of it.
    func look(_ browser: Browser, _ more: [(String, String)] = [], at page: String = MigrationRoom.page) async throws -> Browser.Page {
        try await browser.post(page, pairs: [("to", Self.day), ("do", "look")] + more)
    }

    /// Does what a page shows.
    func run(_ browser: Browser, _ page: Browser.Page, _ more: [(String, String)] = [], at address: String = MigrationRoom.page)
        async throws
        -> Browser.Page
    {
        let (seen, after) = (try #require(page.value(of: "seen")), try #require(page.value(of: "after")))
        return try await browser.post(address, pairs: [("to", Self.day), ("do", "run"), ("seen", seen), ("after", after)] + more)
    }
}
