import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The demo office's council` {
    @Test func `has a session in hand, of which what is counted can go`() throws {
        let program = try Program(office: false)
        #expect(try program("demo", "--today", "2026-11-20", "--dossiers", "480").exitCode == 0)
        let store = try DossierStore.open(at: program.folder.appending(path: "tdkt-demo.sqlite").path)
        let now = try #require(Moment("2026-11-20T08:00"))
        let (sessions, tally, closing) = try store.read { snapshot in
            let sessions = try snapshot.councilSessions(within: nil)
            let id = try #require(sessions.first).id
            return (
                sessions, try snapshot.councilTally(id), try snapshot.previewClosing(id, by: snapshot.actor("secretary"), at: now)
            )
        }
        #expect(sessions.count == 1 && sessions[0].isOpen && sessions[0].heldAt < now)
        #expect(tally.members.count == 15 && tally.present == 14 && Set(tally.members.map(\.name)).count == 15)
        #expect(tally.dossiers.count == 8 && tally.dossiers.allSatisfy { $0.matter == .open && !$0.lines.isEmpty })
        let counted = tally.dossiers.filter { $0.lines.allSatisfy { $0.votesFor != nil } }
        #expect(counted.count == 3)
        // What was counted moves, unless the votes leave nobody standing.
        let moving = closing.outcomes.count { if case .moves = $0.fate { true } else { false } }
        #expect(moving >= 1 && moving <= counted.count)
    }
}
