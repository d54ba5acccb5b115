/// The record's own form of an event: an object with one member, named after what happened.
extension Event: Codable {
    private enum Kind: String, CodingKey {
        case submitted, imported, moved, attached, assigned, extended, paused, resumed, undone, recounted, migrated, transferred
    }

    private struct Nothing: Codable {}

    /// Reads an event from the record.
    public init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: Kind.self)
        guard let kind = object.allKeys.first, object.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(.init(codingPath: object.codingPath, debugDescription: "an event has exactly one member"))
        }
        self =
            switch kind {
            case .submitted: .submitted(try object.decode(Submission.self, forKey: kind))
            case .imported: .imported(try object.decode(ImportedCourse.self, forKey: kind))
            case .moved: .moved(try object.decode(Move.self, forKey: kind))
            case .attached: .attached(try object.decode(Attachment.self, forKey: kind))
            case .assigned: .assigned(try object.decode(Assignment.self, forKey: kind))
            case .extended: .extended(try object.decode(Extension.self, forKey: kind))
            case .paused: .paused
            case .resumed: .resumed
            case .undone: .undone(try object.decode(Undoing.self, forKey: kind))
            case .recounted: .recounted(try object.decode(Recount.self, forKey: kind))
            case .migrated: .migrated(try object.decode(Migration.self, forKey: kind))
            case .transferred: .transferred(try object.decode(Transfer.self, forKey: kind))
            }
    }

    /// Writes an event into the record.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Kind.self)
        switch self {
        case .submitted(let submission): try object.encode(submission, forKey: .submitted)
        case .imported(let course): try object.encode(course, forKey: .imported)
        case .moved(let move): try object.encode(move, forKey: .moved)
        case .attached(let attachment): try object.encode(attachment, forKey: .attached)
        case .assigned(let assignment): try object.encode(assignment, forKey: .assigned)
        case .extended(let grant): try object.encode(grant, forKey: .extended)
        case .paused: try object.encode(Nothing(), forKey: .paused)
        case .resumed: try object.encode(Nothing(), forKey: .resumed)
        case .undone(let undoing): try object.encode(undoing, forKey: .undone)
        case .recounted(let recount): try object.encode(recount, forKey: .recounted)
        case .migrated(let migration): try object.encode(migration, forKey: .migrated)
        case .transferred(let transfer): try object.encode(transfer, forKey: .transferred)
        }
    }
}
