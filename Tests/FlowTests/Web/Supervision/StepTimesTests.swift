import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Where the time goes` {
    /// A stay in a step that is over, counted minute by minute.
    private static func stays(_ work: ReplayedOffice) throws -> [String: [Int]] {
        var stays: [String: [Int]] = [:]
        let sessions = [work.hours.morning, work.hours.afternoon]
        for item in work.items {
            var entered: Moment?
            let process = item.standing.rules.process
            for step in try item.history.steps() where step.from != step.to {
                defer { entered = step.entry.occurredAt }
                guard let left = step.from, let start = entered, let state = process.state(left) else { continue }
                let minutes = (start.minutes..<step.entry.occurredAt.minutes).filter { minute in
                    let moment = Moment(minutes: minute)
                    return state.pausesClock
                        || work.calendar.isWorked(moment.day) && sessions.contains { $0.opens <= moment.time && moment.time < $0.closes }
                }.count
                let day = Double(state.pausesClock ? 1440 : work.hours.minutesPerDay)
                let tenths = Int((Double(minutes) * 10 / day + 0.5).rounded(.down))
                stays["\(process.title[.vi]) \(state.title[.vi])", default: []].append(tenths)
            }
        }
        return stays.mapValues { $0.sorted() }
    }

    private static func words(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }

    @Test(arguments: `The supervisor's page`.viewers) func `is told as a count of every history minute by minute tells it`(
        who: UserName, units: Set<UnitCode>?
    ) async throws {
        let office = try WebOffice.supervised()
        try await office.browsers(["supervisor", who]) { browsers async throws in
            let everything = try await #require(browsers["supervisor"]).allNumbers("/dossiers?band=all")
            let stays = try Self.stays(ReplayedOffice(office, everything, within: units))
            let page = try await #require(browsers[who]).get("/supervision")
            let rows = page.table("Theo bước")
            #expect(Set(rows.map { "\($0[0]) \($0[1])" }) == Set(stays.keys) && rows.count > 3)
            var drawn: [String] = []
            for row in rows {
                let tenths = try #require(stays["\(row[0]) \(row[1])"])
                let (low, high) = (tenths[(tenths.count - 1) / 2], tenths[tenths.count / 2])
                let median = (low + high) / 2 + (low + high) % 2
                // The least stay that nine in ten do not exceed.
                let ninth = try #require(tenths.first { stay in tenths.count { $0 <= stay } * 10 >= tenths.count * 9 })
                #expect(row[2...4] == ["\(tenths.count)", Self.words(median), Self.words(ninth)], "\(row)")
                drawn.append("\(Self.words(median)) / \(Self.words(ninth))")
            }
            let texts = page.text.matches(of: /text-anchor="end">([0-9,.]+ \/ [0-9,.]+)<\/text>/).map { String($0.1) }
            #expect(texts == drawn)
        }
    }
}
