import Dossier
import Testing
import Workflow

@Suite struct `A version published while somebody drafts it` {
    private static let owner = Actor(name: UserName("owner"), roles: [RoleKey("owner")])
    private static let hoa = Actor(name: UserName("hoa"), roles: [RoleKey("owner")])
    private static let key = "province-merit-certificate"
    private static let day = CivilDay("2027-01-01") ?? .first
    private static let path = "procedures/\(key)/2027-01-01.yaml"

    private let office: ImportOffice
    /// What the owner publishes from a file.
    private let text: String

    init() throws {
        office = try ImportOffice()
        try office.write { try $0.addUser(Self.hoa.name, roles: [RoleKey("owner")], unit: nil) }
        let known = try office.read { try $0.definitionText(.procedure, Self.key, CivilDay("2018-08-27") ?? .first) }
        let plain = try #require(known?.split(separator: "\nexamples:").first)
        text = plain.replacing("effective: 2018-08-27", with: "effective: 2027-01-01") + "\n"
    }

    private func draft(_ text: String) throws {
        try office.write { _ = try $0.saveDraft(.procedure, Self.key, Self.day, text: text, seen: nil, by: Self.hoa) }
    }

    private func publish(_ files: [DefinitionFile]) throws {
        try office.write { _ = try $0.publish(together: files, from: Self.day, by: Self.owner, at: ImportOffice.now) }
    }

    private var file: DefinitionFile { DefinitionFile(path: Self.path, text: text) }
    private var drafts: [Draft] { get throws { try office.read { try $0.drafts() } } }
    private var isPublished: Bool {
        get throws { try office.read { try $0.definitionText(.procedure, Self.key, Self.day) } != nil }
    }

    @Test(arguments: ["25 working days", "25 workng days"])
    func `does not remove what says something else, readable or not`(limit: String) throws {
        let other = text.replacing("25 working days", with: limit).replacing("working days", with: "calendar days")
        #expect(other != text)
        try draft(other)
        let fault = VersionFault.drafted(key: Self.key, effective: Self.day, by: Self.hoa.name, at: ImportOffice.now)
        #expect(try refusal { try publish([file]) } == .version(fault))
        #expect(try drafts.map(\.text) == [other])
        #expect(try !isPublished)
        // Of versions that belong together it is said which one.
        let second = try #require(
            try office.read { try $0.definitionText(.process, "council-award", CivilDay("2018-08-27") ?? .first) }?
                .split(separator: "\nexamples:").first)
        let process = DefinitionFile(path: "processes/council-award/2018-08-27.yaml", text: String(second) + "\n")
        guard case .version(.together(let faults))? = try refusal({ try publish([file, process]) }) else {
            Issue.record("It was published, or refused otherwise.")
            return
        }
        #expect(faults.contains { $0.path == Self.path && $0.fault == fault })
        #expect(try drafts.count == 1)
    }

    @Test(arguments: ["effective: 2027-01-01", "effective: 2028-01-01"])
    func `removes what says the same, whatever day its text names`(day: String) throws {
        try draft("# bản nháp\n" + text.replacing("effective: 2027-01-01", with: day))
        try publish([file])
        #expect(try drafts == [])
        #expect(try isPublished)
    }

    @Test func `is published by who drafted it, as before`() throws {
        try draft(text)
        let revision = try #require(try drafts.first?.revision)
        let published = try office.write {
            try $0.publishDraft(
                .procedure, Self.key, Self.day, from: Self.day, seen: revision, by: Self.hoa, at: ImportOffice.now)
        }
        #expect(published?.isUnchanged == false)
        #expect(try drafts == [])
    }
}
