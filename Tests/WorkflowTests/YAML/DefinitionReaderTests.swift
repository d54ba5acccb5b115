import Testing

@testable import Workflow

@Suite struct DefinitionReaderTests {
    private let reader = DefinitionReader()

    @Test func `a process has the values that its file says`() throws {
        let file = try #require(Fixture.sound.first { $0.path.hasPrefix("processes/") })
        guard case .process(let process) = reader.read(file).definition else {
            Issue.record("no process")
            return
        }
        #expect(process.key == ProcessKey("award"))
        #expect(process.effective == CivilDay("2018-08-27"))
        #expect(process.states.map(\.key.text) == ["submitted", "awaiting-supplement", "appraising", "decided", "refused"])
        #expect(process.state(StateKey("awaiting-supplement"))?.pausesClock == true)
        #expect(process.state(StateKey("decided"))?.isFinal == true)
        #expect(process.action(ActionKey("supplement"))?.target == .back)
        #expect(process.action(ActionKey("refuse"))?.permission == .acting)
        #expect(process.startingAction?.key == ActionKey("accept"))
        let decide = try #require(process.action(ActionKey("decide")))
        #expect(decide.permission == .roles([RoleKey("appraiser")]))
        #expect(decide.separateFrom == [ActionKey("accept")])
        #expect(decide.nominees == .vote(from: [.pending], passed: .awarded, failed: .refused))
        #expect(decide.field(FieldKey("members"))?.entry == .number(min: Rational(1), max: nil))
        #expect(decide.field(FieldKey("votes"))?.isRequired == false)
        #expect(decide.decision?.date == FieldKey("decision-date"))
        #expect(process.conditions.map(\.otherwise.en) == ["Missing: {papers.missing-list}."])
    }

    @Test func `a procedure has the values that its file says`() throws {
        let file = try #require(Fixture.sound.first { $0.path.hasPrefix("procedures/") })
        guard case .procedure(let procedure) = reader.read(file).definition else {
            Issue.record("no procedure")
            return
        }
        #expect(procedure.limit == Stated(.within(.workingDays(halves: 20)), status: .assumed))
        #expect(procedure.steps == [StateKey("appraising"): .workingDays(halves: 18)])
        #expect(procedure.kinds == [.individual, .collective])
        #expect(procedure.nationalCode == nil)
        #expect(procedure.documents.map(\.isRequired) == [true, false])
        #expect(procedure.council?.approve == CouncilRule.Threshold("at least 9/10"))
        #expect(procedure.titlesBefore?.years == 2)
    }

    @Test func `an office has the values that its file says`() throws {
        let file = try #require(Fixture.sound.first { $0.path == "office.yaml" })
        guard case .office(let office) = reader.read(file).definition else {
            Issue.record("no office")
            return
        }
        #expect(office.identifier.value == "H99.01")
        #expect(office.hours.closing.text == "17:00")
        #expect(office.hours.sameDayCutOff.text == "15:00")
        #expect(office.hours.strictReceipt == false)
        #expect(office.onReturn == .continues)
        #expect(office.dueSoonWorkingDays == 3)
        #expect(office.extensionNoticeWorkingDays == 1)
        #expect(office.permissions[.undo] == [RoleKey("clerk"), RoleKey("appraiser")])
        #expect(office.permissions[.extend] == nil)
    }

    @Test func `every problem of a file is told at once, each at its place`() {
        let problems = Fixture.problems(of: "several-at-once")
        #expect(
            problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" } == [
                "2:12 bad-date", "35:5 unknown-key", "52:9 unknown-state", "56:96 bad-number",
            ])
    }

    @Test func `a definition with an error is not given, one with a warning is`() throws {
        let error = reader.read(Fixture.process(replacing: "initial: submitted", with: "initial: [submitted]"))
        #expect(error.definition == nil)
        let warning = reader.read(Fixture.process(replacing: "from: [submitted, appraising]", with: "from: [submitted, submitted]"))
        #expect(warning.definition != nil)
        #expect(warning.problems.map(\.code) == [.repeatedItem])
    }

    @Test(arguments: [
        ("", Problem.Code.fileEmpty, 1, 1),
        ("\u{FEFF}# nothing\n", .fileEmpty, 1, 1),
        ("process: a\nprocess: b\n", .yamlDuplicateKey, 2, 1),
        ("process: a\n'process': b\n", .yamlDuplicateKey, 2, 1),
        ("title: { vi: a,\n  vi: b }\n", .yamlDuplicateKey, 2, 3),
        ("process: &a b\n", .yamlAnchor, 1, 10),
        ("process: *a\n", .yamlAnchor, 1, 10),
        ("a: &x { b: 1 }\nprocess: { <<: *x }\n", .yamlAnchor, 1, 4),
        ("process: !x a\n", .yamlTag, 1, 10),
        ("process: !!str \"a\"\n", .yamlTag, 1, 10),
        ("!x process: a\n", .yamlTag, 1, 1),
        ("!!str \"process\": a\n", .yamlTag, 1, 1),
        ("title: { !x vi: a }\n", .yamlTag, 1, 10),
        ("process: a\n---\nprocess: b\n", .yamlDocuments, 2, 1),
        ("process: on\n", .yamlBoolean, 1, 10),
        ("process: No\n", .yamlBoolean, 1, 10),
        ("on: 1\nprocess: a\n", .yamlBoolean, 1, 1),
        ("process: 08:00\n", .yamlTime, 1, 10),
        ("process: 1:30:00\n", .yamlTime, 1, 10),
        ("process:\ta\n", .yamlTab, 1, 9),
        ("process: [a\n", .yamlSyntax, 1, 12),
        ("process: 'a\n", .yamlSyntax, 1, 12),
        ("process: %a\n", .yamlSyntax, 1, 10),
        ("- process\n", .wrongShape, 1, 1),
        ("process\n", .wrongShape, 1, 1),
        ("states: {}\n", .unknownKind, 1, 1),
    ])
    func `a trap of YAML is refused where it stands`(text: String, code: Problem.Code, line: Int, column: Int) {
        let problems = reader.read(DefinitionFile(path: "x.yaml", text: text)).problems
        #expect(problems.contains { $0.code == code && $0.line == line && $0.column == column }, "\(problems.map { $0.line(in: .en) })")
    }

    @Test func `quoted words, times and codes are texts`() {
        let file = Fixture.process(replacing: "en: Submitted }", with: "en: \"08:00\" }")
        #expect(reader.read(file).problems == [])
        #expect(reader.read(Fixture.process(replacing: "en: Submitted }", with: "en: 'no' }")).problems == [])
    }

    @Test func `a byte order mark, Windows line ends and comments change nothing`() throws {
        let file = try #require(Fixture.sound.first)
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        let windows = DefinitionFile(path: file.path, text: "\u{FEFF}" + lines.joined(separator: " # so\r\n"))
        #expect(reader.read(windows).problems == [])
        #expect(reader.read(windows).definition == reader.read(file).definition)
        // As old editors end lines.
        let returns = DefinitionFile(path: file.path, text: lines.joined(separator: "\r"))
        #expect(reader.read(returns).problems == [])
        #expect(reader.read(returns).definition == reader.read(file).definition)
        let later = try #require(returns.effective(from: .of("2030-01-01")))
        #expect(reader.read(later).definition?.effective == .of("2030-01-01"))
    }

    @Test func `texts are kept in the composed form of Unicode`() {
        let decomposed = "Quye\u{302}\u{301}t đi\u{323}nh"
        let file = Fixture.process(replacing: "title: { vi: Quyết định", with: "title: { vi: \(decomposed)")
        guard case .process(let process) = reader.read(file).definition else {
            Issue.record("no process")
            return
        }
        let title = process.action(ActionKey("decide"))?.title.vi
        #expect(title.map { Array($0.unicodeScalars) } == Array("Quyết định".unicodeScalars))
    }

    @Test func `a file of more than a million bytes is not read`() {
        let text = String(repeating: "# 34567890\n", count: 100_000)
        let problems = reader.read(DefinitionFile(path: "x.yaml", text: text)).problems
        #expect(problems.map(\.code) == [.fileTooLarge])
    }

    @Test func `a key that is repeated thousands of times is told of, and reading ends`() {
        let text = "process: big\nstates:\n" + String(repeating: "  a: { title: { vi: a, en: b } }\n", count: 20_000)
        let problems = reader.read(DefinitionFile(path: "x.yaml", text: text)).problems
        #expect(!problems.isEmpty && problems.allSatisfy { $0.code == .yamlDuplicateKey })
    }

    @Test func `an alias that grows a thousandfold is refused where it stands`() {
        var text = "process: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghi", "abcdefgh") {
            text += "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ", "))]\n"
        }
        let problems = reader.read(DefinitionFile(path: "x.yaml", text: text)).problems
        #expect(problems.contains { $0.code == .yamlAnchor } && problems.allSatisfy { $0.severity == .error })
    }

    @Test func `brackets nested without end are refused`() {
        let deep = [
            String(repeating: "[", count: 100_000), String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000),
            String(repeating: "{a: ", count: 5000) + "x" + String(repeating: "}", count: 5000),
            "\n" + String(repeating: "- ", count: 5000) + "a",
        ]
        for text in deep {
            let problems = reader.read(DefinitionFile(path: "x.yaml", text: "process: " + text)).problems
            #expect(problems.map(\.code) == [.yamlSyntax])
            #expect(problems.map(\.message.en) == ["the values are nested more than 1000 levels deep."], "\(text.prefix(8))")
        }
    }

    @Test func `whatever is written, problems stand inside the file and reading ends`() {
        var dice = SeededNumbers(seed: 5_427)
        let scraps = [
            "{", "}", "[", "]", ":", "\n", "\"", "'", "&a ", "*a", "- ", "  ", "\t", "!", "%", "#", "|", ">", "\u{0}", "é", "null", "<<: ",
            "---\n",
        ]
        let known = Fixture.sound.map(reader.read)
        for _ in 0..<1_500 {
            var text = Array(Fixture.sound[dice.number(0...2)].text)
            for _ in 0..<dice.number(1...4) {
                let place = dice.number(0...text.count - 1)
                switch dice.number(0...2) {
                case 0: text.removeSubrange(place..<min(text.count, place + dice.number(1...30)))
                case 1: text.insert(contentsOf: Array(scraps[dice.number(0...scraps.count - 1)]), at: place)
                default: text.removeSubrange(place...)
                }
                if text.isEmpty { text = [" "] }
            }
            let file = DefinitionFile(path: "x.yaml", text: String(text))
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            for problem in check([reader.read(file)], known: known) {
                #expect((1...lines).contains(problem.line) && problem.column >= 1, "\(problem.line(in: .en))\n\(file.text)")
            }
        }
    }
}
