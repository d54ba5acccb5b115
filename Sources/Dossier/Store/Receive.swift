public import Workflow

/// What somebody hands in at the desk.
public struct HandedIn: Hashable, Sendable {
    /// A paper that comes as a file.
    public struct PaperFile: Hashable, Sendable {
        /// Which paper it is.
        public let document: DocumentKey
        /// The file, under the digest of its content.
        public let file: Attachment.File

        /// A file for a paper.
        public init(document: DocumentKey, file: Attachment.File) {
            self.document = document
            self.file = file
        }
    }

    /// The procedure it is handed in for.
    public let procedure: ProcedureKey
    /// The unit that sends it.
    public let unit: UnitCode
    /// How it comes in.
    public let channel: Channel
    /// Who is proposed.
    public let nominees: [Nominee]
    /// The papers that are there, those that come as files among them.
    public let documents: [DocumentKey]
    /// The files.
    public let files: [PaperFile]
    /// What is entered for the fields that the process asks for on submission.
    public let fields: [FieldKey: String]

    /// What somebody hands in.
    public init(
        procedure: ProcedureKey, unit: UnitCode, channel: Channel, nominees: [Nominee], documents: [DocumentKey], files: [PaperFile] = [],
        fields: [FieldKey: String] = [:]
    ) {
        self.procedure = procedure
        self.unit = unit
        self.channel = channel
        self.nominees = nominees
        self.documents = documents
        self.files = files
        self.fields = fields
    }
}

extension Transaction {
    /// Takes in a new dossier with its files and, if wanted, accepts it: all of it, or nothing.
    ///
    /// The contents of the files have to be kept before the transaction ends.
    ///
    /// - Parameter accepting: What was entered for the action with which the clock starts; `nil` leaves the dossier where it begins.
    /// - Returns: What came of the last thing that was done.
    /// - Throws: ``Refusal``, with every reason at once; papers that are missing are one when the dossier is to be accepted.
    public func receive(_ handedIn: HandedIn, accepting: Entered?, by actor: Actor, at moment: Moment) throws -> Done {
        let begun = try submit(
            handedIn.procedure, from: handedIn.unit, nominees: handedIn.nominees, documents: handedIn.documents,
            channel: handedIn.channel, fields: handedIn.fields, by: actor, at: moment)
        var done = Done(before: begun, after: begun, warnings: [])
        for paper in handedIn.files {
            done = try carryOut(.attach(paper.document, paper.file), on: begun.number, by: actor, at: moment)
        }
        if let accepting, let action = begun.rules.process.startingAction {
            done = try carryOut(.act(action.key, accepting), on: begun.number, by: actor, at: moment)
        }
        return done
    }
}

extension Snapshot {
    /// Where a dossier would stand once it is handed in; nothing is recorded, and it has no number yet.
    public func prospect(of handedIn: HandedIn, by actor: Actor, at moment: Moment) throws -> Standing {
        let (rules, pins) = try rules(for: handedIn.procedure, on: moment.day)
        let calendar = try calendar()
        let entered = rules.weighSubmission(
            handedIn.fields.mapValues(\.kept), documents: handedIn.documents, nominees: handedIn.nominees.count)
        let submission = Submission(
            pins: pins, unit: handedIn.unit, channel: handedIn.channel, nominees: handedIn.nominees, documents: handedIn.documents,
            fields: entered.fields)
        let entry = Entry(
            sequence: 1, event: .submitted(submission), actor: actor.name, onBehalfOf: actor.standsInFor, occurredAt: moment,
            recordedAt: moment, calendarVersion: calendar.version)
        return try History(number: DossierNumber(""), rules: rules, entries: [entry], calendars: [calendar.version: calendar]).replay()
    }

    /// The procedures in force on a day, each with what a dossier that is received then runs under, by level and by number; those
    /// without a number come last.
    public func proceduresInForce(on day: CivilDay) throws -> [Rules] {
        let all = try keys(of: .procedure).map { try rules(for: ProcedureKey($0), on: day).rules }
        let levels = Procedure.Level.allCases
        return all.filter { $0.procedure.effective <= day && $0.procedure.ended == nil }.sorted { one, other in
            let places = [one, other].map { levels.firstIndex(of: $0.procedure.level) ?? 0 }
            let numbers = [one, other].map { $0.procedure.number ?? .max }
            return (places[0], numbers[0], one.procedure.key.text) < (places[1], numbers[1], other.procedure.key.text)
        }
    }
}
