internal import Crypto
internal import FoundationEssentials
internal import GRDB
public import Workflow

/// One row of the history as it stands in the file, with everything that its hash covers.
struct HistoryRow: Hashable, Sendable {
    /// What the first row of a record follows.
    static let beginning = String(repeating: "0", count: 64)

    var dossier: String
    var sequence: Int
    var action: String
    var from: String?
    var to: String
    var actor: String
    var onBehalfOf: String?
    var occurredAt: String
    var recordedAt: String
    var calendarVersion: Int
    var calendarDigest: String
    var note: String?
    var content: String
    var previousHash: String
    var hash: String

    /// The columns of a row, in the order of `init(_:)`.
    static let columns = """
        dossier, sequence, action, from_state, to_state, actor, occurred_at, recorded_at,
        calendar_version, calendar_digest, note, content, previous_hash, hash, on_behalf_of
        """

    init(_ row: Row) {
        dossier = row[0]
        sequence = row[1]
        action = row[2]
        from = row[3]
        to = row[4]
        actor = row[5]
        occurredAt = row[6]
        recordedAt = row[7]
        calendarVersion = row[8]
        calendarDigest = row[9]
        note = row[10]
        content = row[11]
        previousHash = row[12]
        hash = row[13]
        onBehalfOf = row[14]
    }

    /// The row that records an entry after the row whose hash is `previousHash`.
    init(_ entry: Entry, of standing: Standing, from: StateKey?, calendarDigest: String, previousHash: String) throws {
        dossier = standing.number.text
        sequence = entry.sequence
        action = entry.event.action
        self.from = from?.text
        to = standing.state.text
        actor = entry.actor.text
        onBehalfOf = entry.onBehalfOf?.text
        occurredAt = entry.occurredAt.iso
        recordedAt = entry.recordedAt.iso
        calendarVersion = entry.calendarVersion
        self.calendarDigest = calendarDigest
        note = entry.note
        content = try CanonicalJSON.text(of: entry.event)
        self.previousHash = previousHash
        hash = ""
        hash = expectedHash
    }

    /// SHA-256 (FIPS 180-4) over every column but `id` and `hash`, each with its name and its length in bytes, so that
    /// no two different rows have the same text.
    ///
    /// `on_behalf_of` came with the second migration: where it is null it is left out, so that older rows keep their hash.
    var expectedHash: String {
        var hasher = SHA256()
        func cover(_ name: String, _ value: String?) {
            let text = value.map { "\(name)=\($0.utf8.count):\($0)\n" } ?? "\(name)=null\n"
            hasher.update(data: Array(text.utf8))
        }
        cover("dossier", dossier)
        cover("sequence", String(sequence))
        cover("action", action)
        cover("from_state", from)
        cover("to_state", to)
        cover("actor", actor)
        if let onBehalfOf { cover("on_behalf_of", onBehalfOf) }
        cover("occurred_at", occurredAt)
        cover("recorded_at", recordedAt)
        cover("calendar_version", String(calendarVersion))
        cover("calendar_digest", calendarDigest)
        cover("note", note)
        cover("content", content)
        cover("previous_hash", previousHash)
        return hasher.finalize().hexadecimal
    }

    /// The entry that the row records.
    func entry() throws -> Entry {
        guard let occurredAt = Moment(occurredAt), let recordedAt = Moment(recordedAt) else { throw UnreadableRow(field: "time") }
        return Entry(
            sequence: sequence, event: try CanonicalJSON.event(from: content), actor: UserName(actor),
            onBehalfOf: onBehalfOf.map { UserName($0) }, occurredAt: occurredAt, recordedAt: recordedAt, calendarVersion: calendarVersion,
            note: note)
    }

    /// Writes the row at the end of the history.
    func insert(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO history (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            dossier, sequence, action, from, to, actor, occurredAt, recordedAt, calendarVersion, calendarDigest, note, content,
            previousHash, hash, onBehalfOf,
        ])
    }
}

/// A column of a row that does not hold what was written there.
struct UnreadableRow: Error, Hashable {
    let field: String
}

extension Event {
    /// The word under which the history lists the event: the action of a move, or the verb of the office.
    public var action: String {
        switch self {
        case .moved(let move): move.action.text
        case .submitted: Verb.submit.rawValue
        case .imported: Verb.import.rawValue
        case .attached: Verb.attach.rawValue
        case .assigned: Verb.assign.rawValue
        case .extended: Verb.extend.rawValue
        case .paused: Verb.pause.rawValue
        case .resumed: Verb.resume.rawValue
        case .undone: Verb.undo.rawValue
        case .recounted: Verb.calendar.rawValue
        case .migrated: Verb.migrate.rawValue
        case .transferred: Verb.merge.rawValue
        }
    }
}

/// The text in which events are kept: JSON with sorted keys, so that the same event always has the same text.
enum CanonicalJSON {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func text(of event: Event) throws -> String {
        String(decoding: try encoder.encode(event), as: UTF8.self)
    }

    static func event(from text: String) throws -> Event {
        try decoder.decode(Event.self, from: Data(text.utf8))
    }
}

extension Sequence<UInt8> {
    /// Two lower-case digits for each byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
