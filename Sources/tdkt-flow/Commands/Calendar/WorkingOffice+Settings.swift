import ArgumentParser
import Dossier
import Workflow

extension WorkingOffice {
    /// The office's settings and calendar as they were known at a moment: of the record where there is one, else the shipped ones.
    func settings(asOf moment: Moment) throws -> (Office, BusinessCalendar) {
        do {
            return try open().read { (try $0.office(on: moment.day), try $0.calendar(asOf: moment)) }
        } catch DatabaseFault.missing {
            let rows = try workflows.calendar(in: self)
            for file in try workflows.definitions(in: self) {
                if case .office(let settings)? = DefinitionReader().read(file).definition {
                    return (settings, BusinessCalendar(version: 1, rows: rows))
                }
            }
            throw DatabaseFault.missing(path: database)
        }
    }
}
