import Dossier
import Testing
import Workflow

@Suite struct `A draft of a definition` {
    private static let owner = Actor(name: UserName("owner"), roles: [RoleKey("owner")])
    private static let hoa = Actor(name: UserName("hoa"), roles: [RoleKey("owner")])
    private static let key = "province-merit-certificate"
    private static let day = CivilDay("2027-01-01") ?? .first
    private static let published = CivilDay("2018-08-27") ?? .first

    private func office() throws -> ImportOffice {
        let office = try ImportOffice()
        try office.write { try $0.addUser(Self.hoa.name, roles: [RoleKey("owner")], unit: nil) }
        return office
    }

    private func save(_ text: String, seen: Int?, by actor: Actor = owner, in office: ImportOffice) throws -> Draft {
        try office.write { try $0.saveDraft(.procedure, Self.key, Self.day, text: text, seen: seen, by: actor) }
    }

    @Test func `is kept as it was written, readable or not`() throws {
        let office = try office()
        let text = "procedure: [\n\tdở dang…  \n"
        let draft = try save(text, seen: nil, in: office)
        #expect(draft.text == text && draft.author == Self.owner.name && draft.savedAt == ImportOffice.now)
        #expect(try office.read { try $0.draft(.procedure, Self.key, Self.day) } == draft)
        #expect(try office.read { try $0.draft(.process, Self.key, Self.day) } == nil)
        let other = try office.write { try $0.saveDraft(.process, "new-award", Self.day, text: "", seen: nil, by: Self.hoa) }
        #expect(try office.read { try $0.drafts() } == [draft, other])
    }

    @Test func `is not overwritten by another owner`() throws {
        let office = try office()
        let first = try save("a", seen: nil, in: office)
        let meanwhile = Refusal.draftMeanwhile(by: Self.owner.name, at: ImportOffice.now)
        #expect(try refusal { _ = try save("b", seen: nil, by: Self.hoa, in: office) } == meanwhile)
        let second = try save("c", seen: first.revision, in: office)
        #expect(second.revision == first.revision + 1)
        #expect(try refusal { _ = try save("b", seen: first.revision, by: Self.hoa, in: office) } == meanwhile)
        #expect(
            try refusal {
                try office.write { try $0.removeDraft(.procedure, Self.key, Self.day, seen: first.revision, by: Self.hoa) }
            } == meanwhile)
        #expect(try office.read { try $0.draft(.procedure, Self.key, Self.day)?.text } == "c")
    }

    @Test func `that was removed and begun anew is not taken for the old one`() throws {
        let office = try office()
        let first = try save("a", seen: nil, in: office)
        try office.write { try $0.removeDraft(.procedure, Self.key, Self.day, seen: first.revision, by: Self.owner) }
        #expect(try office.read { try $0.drafts() } == [])
        let later = Moment(minutes: ImportOffice.now.minutes + 1)
        try withExtendedLifetime(office) {
            _ = try office.store.write(at: later) { try $0.saveDraft(.procedure, Self.key, Self.day, text: "b", seen: nil, by: Self.hoa) }
        }
        #expect(
            try refusal { _ = try save("c", seen: first.revision, in: office) } == .draftMeanwhile(by: Self.hoa.name, at: later))
    }

    @Test func `is written by who may publish`() throws {
        let office = try office()
        let draft = try save("a", seen: nil, in: office)
        let tries: [(Transaction) throws -> Void] = [
            { _ = try $0.saveDraft(.procedure, Self.key, Self.day, text: "b", seen: draft.revision, by: .clerk) },
            { try $0.removeDraft(.procedure, Self.key, Self.day, seen: draft.revision, by: .clerk) },
        ]
        for attempt in tries {
            guard case .role? = try refusal({ try office.write(attempt) }) else {
                Issue.record("The clerk publishes nothing.")
                continue
            }
        }
        #expect(
            try refusal {
                _ = try office.write { try $0.saveDraft(.process, "a b", Self.day, text: "", seen: nil, by: Self.owner) }
            } == .unwritable(.process, "a b"))
    }

    @Test func `is checked among all that is published`() throws {
        let office = try office()
        let text = try #require(try office.read { try $0.definitionText(.procedure, Self.key, Self.published) })
        func problems(_ text: String, on day: CivilDay = Self.day) throws -> [Problem] {
            try office.read { try $0.checkDraft(text, .procedure, Self.key, day) }
        }
        #expect(try problems(text, on: Self.published) == [])
        let next = text.replacing("effective: 2018-08-27", with: "effective: 2027-01-01")
        // The examples of the version before are pointed out; they hold nothing up.
        #expect(try problems(next).allSatisfy { $0.code == .exampleBeforeVersion })
        let lost = try problems(next.replacing("process: council-award", with: "process: council-awards")).filter { $0.severity == .error }
        #expect(lost.map(\.code) == [.unknownProcess])
        #expect(lost.map(\.file) == ["procedures/province-merit-certificate/2027-01-01.yaml"])
        #expect(lost[0].message.vi.contains("council-award") && lost[0].message.en.contains("council-award"))
        #expect(try problems(text).map(\.code) == [.fileMisplaced])
        #expect(try problems("").map(\.code) == [.fileEmpty])
    }
}

@Suite struct `Published definitions` {
    private static let day = CivilDay("2019-06-01") ?? .first

    @Test func `are listed as they hold on a day`() throws {
        let office = try ImportOffice()
        let versions = try office.read { try $0.definitionsInForce(on: Self.day) }
        #expect(versions.count { $0.kind == .process } == 2)
        let procedures = versions.filter { $0.kind == .procedure }
        #expect(procedures.map(\.number) == (1...22).map { $0 })
        let fighter = try #require(procedures.first { $0.key == "province-emulation-fighter" })
        #expect(fighter.title == BilingualText(vi: "Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh", en: "Provincial emulation fighter"))
        #expect(fighter.effective == CivilDay("2018-08-27") && fighter.nextEffective == nil && fighter.publishedAt == ImportOffice.now)
        #expect(try office.read { try $0.definitionVersions(.procedure, fighter.key) } == [fighter])
        #expect(try office.read { try $0.definitionVersions(.procedure, "none") } == [])
        #expect(try office.read { try $0.definitionText(.procedure, fighter.key, Self.day) } == nil)
    }
}
