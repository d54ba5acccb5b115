import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Days and hours as people type them` {
    @Test(arguments: ["2018-10-05", "05/10/2018", "5/10/2018"])
    func `are days`(_ text: String) {
        #expect(CivilDay(typed: text)?.iso == "2018-10-05")
    }

    @Test(arguments: ["", "31/02/2018", "2018-02-31", "5/10/18", "05-10-2018", "05/10/2018 08:30", "hôm nay"])
    func `are no days`(_ text: String) {
        #expect(CivilDay(typed: text) == nil)
    }

    @Test(arguments: ["2018-10-05T08:30", "05/10/2018 08:30", "5/10/2018 8:30", "05/10/2018, 08:30", "2018-10-05 08:30"])
    func `are moments`(_ text: String) {
        #expect(Moment(typed: text) == Moment("2018-10-05T08:30"))
    }

    @Test(arguments: ["", "05/10/2018", "08:30", "05/10/2018 25:00", "31/02/2018 08:30", "05/10/2018 08:30 sáng"])
    func `are no moments`(_ text: String) {
        #expect(Moment(typed: text) == nil)
    }
}
