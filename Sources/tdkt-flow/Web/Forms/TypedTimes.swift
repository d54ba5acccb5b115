import Foundation
import Workflow

extension CivilDay {
    /// A day as a browser sends it, or as people write it: `05/10/2018`.
    init?(typed text: String) {
        if let match = text.wholeMatch(of: /(\d{1,2})\/(\d{1,2})\/(\d{4})/), let day = Int(match.1), let month = Int(match.2),
            let year = Int(match.3)
        {
            self.init(year: year, month: month, day: day)
        } else {
            self.init(text)
        }
    }
}

extension Moment {
    /// A moment as a browser sends it, or as people write it: `05/10/2018 08:30`.
    init?(typed text: String) {
        if let moment = Moment(text) {
            self = moment
            return
        }
        let halves = text.replacing(",", with: " ").split(separator: " ").map(String.init)
        guard halves.count == 2, let day = CivilDay(typed: halves[0]),
            let time = TimeOfDay(halves[1].count == 4 ? "0\(halves[1])" : halves[1])
        else { return nil }
        self.init(day: day, time: time)
    }
}
