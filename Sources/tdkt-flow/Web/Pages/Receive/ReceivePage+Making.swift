import Dossier
import Workflow

extension ReceivePage {
    init(_ reading: ReceiptReading, language: Language, formKey: String, shows extent: Extent) {
        let (form, rules) = (reading.form, reading.rules)
        let procedure = rules.procedure
        let saysAll = extent == .preview || extent == .everything
        title = procedure.title.value[language]
        chooseURL = Links.receive
        facts = Self.facts(rules, in: language)
        errors = ErrorSummary(saysAll ? reading.errors(in: language) : extent == .files ? reading.fileErrors(in: language) : [])
        action = Links.receive(procedure.key)
        self.formKey = formKey
        once = form.token
        (unit, onlyUnit) = Self.unit(reading, saysAll: saysAll, in: language)
        channel = FieldView(
            "channel", language.say(vi: "Cách nộp", en: "Channel"),
            .choice(Channel.allCases.map { FieldView.Choice(value: $0.rawValue, label: $0.name(in: language)) }), value: form.channel,
            isRequired: true)
        at = FieldView(
            "at", language.say(vi: "Nhận lúc", en: "Received at"), .moment, value: form.at,
            hint: language.say(
                vi: "Bây giờ hoặc sớm hơn, giờ Việt Nam.", en: "Now or earlier, Vietnam time."),
            error: saysAll ? reading.momentFault(in: language) : nil, isRequired: true)
        promise = PromiseView(
            rules, calendar: reading.calendar, at: reading.isMomentRead ? reading.moment : nil, named: reading.given, now: reading.now,
            in: language)
        promiseURL = Links.promise(procedure.key)
        given = rules.process.asks.map { field in
            let reason = saysAll ? reading.givenBlockers.first { $0.field == field.key } : nil
            return FieldView(
                field, as: "given.\(field.key)", typed: form.given[field.key],
                error: reason?.words(in: language, rules: rules, isOnPage: true),
                in: language)
        }
        hasGiven = !given.isEmpty
        takesNominees = !procedure.kinds.isEmpty
        hasPapers = !procedure.documents.isEmpty
        let sections = [true, hasGiven, takesNominees, hasPapers]
        let places = sections.indices.map { sections[...$0].count { $0 } }
        (givenNumber, nomineesNumber, papersNumber, askedNumber) = (places[1], places[2], places[3], places[3] + 1)
        hasKinds = procedure.kinds.count > 1
        rows = form.rows.enumerated().map { place, cells in
            let read = saysAll ? reading.typed.first { $0.line == place + 1 } : nil
            return Row(place, cells, faults: read?.faults ?? [], under: rules, in: language)
        }
        canAddRows = form.rows.count < ReceiptForm.mostRows
        mostRows = ReceiptForm.mostRows
        pasted = form.pasted
        pasteExample = Self.pasteExample(procedure, in: language)
        let hasList = !reading.typed.isEmpty || !reading.pasted.rows.isEmpty
        let hasWrong = (reading.typed + reading.pasted.rows).contains { $0.nominee == nil }
        preview = hasList && (extent == .preview || (extent == .everything && hasWrong)) ? NomineePreview(reading, in: language) : nil
        papers = procedure.documents.map { Paper($0, reading, in: language) }
        taken = FileType.taken(in: language)
        accepted = FileType.accepted
        mostFile = FileType.most
        mostUpload = OfficeServer.mostUpload
        asked =
            rules.process.startingAction?.asks.map { field in
                FieldView(field, as: "field.\(field.key)", typed: form.fields[field.key], in: language)
            } ?? []
        hasAsked = !asked.isEmpty
        accept = rules.process.startingAction.map { _ in
            let blockers = reading.standingBlockers.isEmpty && extent == .preview ? reading.blockers : reading.standingBlockers
            let reasons = blockers.map { $0.words(in: language, rules: rules) }
            return AcceptButton(isPossible: reading.standingBlockers.isEmpty, reasons: reasons, hasReasons: !reasons.isEmpty)
        }
    }

    private static func facts(_ rules: Rules, in language: Language) -> [Fact] {
        [
            Fact(
                label: language.say(vi: "Danh hiệu", en: "Award"),
                value: rules.procedure.award.map { rules.office.title(of: $0, in: language) } ?? ""),
            Fact(label: language.say(vi: "Cấp quyết định", en: "Level"), value: rules.procedure.level.words(in: language)),
            Fact(label: language.say(vi: "Thời hạn", en: "Limit"), value: rules.limitWords(in: language)),
            Fact(
                label: language.say(vi: "Xét tại Hội đồng", en: "Council"),
                value: rules.hasCouncil ? language.say(vi: "có", en: "yes") : language.say(vi: "không", en: "no")),
            Fact(
                label: language.say(vi: "Đối tượng", en: "Open to"),
                value: rules.procedure.kinds.map { $0.words(in: language) }.joined(separator: ", ")),
        ].filter { !$0.value.isEmpty }
    }

    private static func unit(_ reading: ReceiptReading, saysAll: Bool, in language: Language) -> (FieldView?, OnlyUnit?) {
        if reading.units.count == 1, let only = reading.units.first {
            return (nil, OnlyUnit(code: only.code.text, name: only.name))
        }
        let choices = reading.units.map { unit in
            FieldView.Choice(value: unit.code.text, label: unit.name + (unit.parentName.map { " (\($0))" } ?? ""))
        }
        let field = FieldView(
            "unit", language.say(vi: "Đơn vị trình", en: "Unit that sends it"), .choice([.none(in: language)] + choices),
            value: reading.form.unit,
            error: saysAll && reading.form.unit.isEmpty ? ReceiptReading.unitMissing(in: language) : nil, isRequired: true)
        return (field, nil)
    }

    /// What a list to paste looks like: its columns, and a row as this procedure would have it.
    private static func pasteExample(_ procedure: Procedure, in language: Language) -> String {
        let kind = procedure.kinds.first
        let position = Nominee.Position.allCases.last { $0.kind == kind }
        let name = kind == .individual ? "Nguyễn Văn An" : kind == .household ? "Hộ ông Nguyễn Văn An" : "Phòng Nội vụ"
        let row = [name, kind?.words(in: language), position?.words(in: language)].compactMap(\.self).joined(separator: " | ")
        return language.say(
            vi: "Cột theo thứ tự: tên, loại, chức vụ, đơn vị, danh hiệu; các cột sau tên có thể để trống. Ví dụ: \(row)",
            en: "Columns in this order: name, kind, position, unit, award; all but the name can be left empty. For example: \(row)")
    }
}

extension ReceivePage.Row {
    fileprivate init(_ place: Int, _ cells: NomineeCells, faults: [ContentFault.Fact], under rules: Rules, in language: Language) {
        number = place + 1
        prefix = "nominee.\(place)"
        id = FieldView.id(of: "nominee.\(place).name")
        name = cells.name
        let procedure = rules.procedure
        kinds = procedure.kinds.map { kind in
            let isChosen = cells.kind == kind.rawValue
            return FieldView.Choice(value: kind.rawValue, label: kind.words(in: language), isChosen: isChosen)
        }
        let fitting = Nominee.Position.allCases.filter { procedure.kinds.contains($0.kind) }
        positions =
            [FieldView.Choice(value: "", label: "–")]
            + fitting.map { FieldView.Choice(value: $0.rawValue, label: $0.words(in: language), isChosen: cells.position == $0.rawValue) }
        awards =
            [FieldView.Choice(value: "", label: procedure.award == nil ? "–" : language.say(vi: "theo thủ tục", en: "as the procedure"))]
            + rules.office.awards.filter { $0.key != procedure.award }.map {
                FieldView.Choice(value: $0.key.text, label: $0.title[language], isChosen: cells.award == $0.key.text)
            }
        error = faults.isEmpty ? nil : faults.map { $0.rowWords(under: rules, in: language) }.joined(separator: " ")
    }
}

extension ReceivePage.Paper {
    fileprivate init(_ document: RequiredDocument, _ reading: ReceiptReading, in language: Language) {
        key = document.key.text
        title = document.title[language]
        isOptionalPaper = !document.isRequired
        let came = reading.form.staged.filter { $0.document == document.key }.map(\.file)
        isTicked = reading.papers.contains(document.key)
        fileID = FieldView.id(of: "file.\(document.key)")
        files = came.map { StagedView($0, as: "staged.\(document.key)", in: language) }
        faults = reading.form.refused.filter { $0.document == document.key }.map { $0.fault.words(of: $0.name, in: language) }
        isWrong = !faults.isEmpty
    }
}

extension FieldView {
    /// A field that an action or a process asks for, as its definition says.
    fileprivate init(_ field: Field, as name: String, typed: String?, error: String? = nil, in language: Language) {
        let kind: Kind =
            switch field.entry {
            case .text: .text
            case .date: .date
            case .number: .number
            case .choice(let choices):
                .choice([.none(in: language)] + choices.map { Choice(value: $0.key, label: $0.title[language]) })
            }
        self.init(name, field.title[language], kind, value: typed, error: error, isRequired: field.isRequired)
    }
}
