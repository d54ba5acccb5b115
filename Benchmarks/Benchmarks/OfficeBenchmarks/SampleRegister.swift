import Foundation
import Workflow

/// A register of earlier years: one nominee a dossier, every procedure and unit, one dossier in twenty still in appraisal.
enum SampleRegister {
    /// The register as `import register` reads it.
    ///
    /// - Parameter count: How many dossiers; they are received evenly from September 2018 to the end of 2019.
    static func text(dossiers count: Int) throws -> String {
        let procedures = try MeasuredOffice.definitions().map(\.path).filter { $0.hasPrefix("procedures/") }
            .map { $0.split(separator: "/")[1] }
        let units = try MeasuredOffice.lines(of: "units.csv").dropFirst().map { String($0.prefix { $0 != "," }) }
        let names = try Names()
        let first = CivilDay(year: 2018, month: 9, day: 3) ?? .first
        let days = first.distance(to: MeasuredOffice.now.day)
        var text = RegisterHeader.text
        text.reserveCapacity(count * 200)
        for place in 0..<count {
            let received = first.advanced(by: place * days / count)
            let resolved = received.advanced(by: 12)
            let isOpen = place.isMultiple(of: 20) || resolved >= MeasuredOffice.now.day
            let number = String(place + 1)
            let cells: [String] = [
                "S-\(String(repeating: "0", count: 7 - number.count))\(number)", String(procedures[place % procedures.count]),
                units[place % units.count], "\(received.iso)T08:30", "\(received.iso)T09:10", isOpen ? "" : "\(resolved.iso)T15:00",
                isOpen ? "appraising" : "issued", isOpen ? "" : "\(number)/QĐ-UBND", isOpen ? "" : resolved.iso, names[place],
                "individual", place.isMultiple(of: 4) ? "leader" : "worker", isOpen ? "pending" : "awarded",
            ]
            text += cells.joined(separator: ",") + "\n"
        }
        return text
    }

    private enum RegisterHeader {
        static let text =
            "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome\n"
    }

    /// People's names, put together from the lists of the demo.
    private struct Names {
        let family: [String]
        let middle: [String]
        let given: [String]

        init() throws {
            family = try MeasuredOffice.lines(of: "family-names.txt")
            middle = try MeasuredOffice.lines(of: "middle-names.txt")
            given = try MeasuredOffice.lines(of: "given-names.txt")
        }

        subscript(place: Int) -> String {
            let (rest, last) = place.quotientAndRemainder(dividingBy: given.count)
            return "\(family[rest % family.count]) \(middle[rest / family.count % middle.count]) \(given[last])"
        }
    }
}
