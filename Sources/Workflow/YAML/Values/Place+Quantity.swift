extension Place {
    /// A day, as `2018-08-27`.
    func day() -> CivilDay? {
        guard let text = text() else { return nil }
        if let day = CivilDay(text) { return day }
        report(.badDate(text))
        return nil
    }

    /// A time of the day, as `"07:30"`.
    func time() -> TimeOfDay? {
        guard let text = text() else { return nil }
        if let time = TimeOfDay(text) { return time }
        report(.badTime(text, form: "\"07:30\""))
        return nil
    }

    /// A session of the office, as `"07:30-11:30"`.
    func session() -> OfficeHours.Session? {
        guard let text = text() else { return nil }
        if let session = OfficeHours.Session(text) { return session }
        report(.badTime(text, form: "\"07:30-11:30\""))
        return nil
    }

    /// A limit, as `25 working days`.
    func limit() -> Limit? {
        guard let text = text() else { return nil }
        do {
            return try Limit(parsing: text)
        } catch {
            report(.badLimit(error))
            return nil
        }
    }

    /// A limit in whole working days.
    func wholeWorkingDays() -> Int? {
        guard let limit = limit() else { return nil }
        if case .workingDays(let halves) = limit, halves.isMultiple(of: 2) { return halves / 2 }
        report(.notWholeWorkingDays(limit))
        return nil
    }

    /// A limit or the field of a last day with its status and source, or the limit alone.
    func statedTerm() -> Stated<Term>? {
        guard case .map(let pairs) = node.content else { return limit().map { Stated(.within($0)) } }
        let key = pairs.contains { $0.key.scalar == "until" } ? "until" : "value"
        let optional = key == "until" ? ["in", "status", "source"] : ["status", "source"]
        guard let entries = Entries(self, required: [key], optional: optional) else { return nil }
        let status = entries.status()
        let source = entries["source"]?.words()
        let year = entries["in"]?.key(Field.self)
        let term =
            key == "until" ? entries[key]?.key(Field.self).map { Term.until($0, in: year) } : entries[key]?.limit().map(Term.within)
        return term.map { Stated($0, status: status, source: source) }
    }

    /// A day of the year, as `03-31`.
    func dayOfYear() -> DayOfYear? {
        guard let text = text() else { return nil }
        if let day = DayOfYear(text) { return day }
        report(.badDayOfYear(text))
        return nil
    }

    /// A whole number in plain digits, at least `least`.
    func wholeNumber(atLeast least: Int) -> Int? {
        guard let text = text() else { return nil }
        if let number = Int(text), number >= least, String(number) == text { return number }
        report(.badNumber(text, least: least))
        return nil
    }

    /// A number, whole or with a decimal point.
    func number() -> Rational? {
        guard let text = text() else { return nil }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        if !Trap.hasLeadingZero(text), digits.allSatisfy({ Trap.isDigit($0) || $0 == "." }), let number = Rational(parsing: String(digits))
        {
            return text.hasPrefix("-") ? Rational(0) - number : number
        }
        report(.badNumber(text, least: nil))
        return nil
    }

    /// A share, as `at least 90%` or `more than 1/2`.
    func threshold() -> CouncilRule.Threshold? {
        guard let text = text() else { return nil }
        if !Trap.hasLeadingZero(text), let threshold = CouncilRule.Threshold(text) { return threshold }
        report(.badThreshold(text))
        return nil
    }

    /// A council's rule.
    func councilRule() -> CouncilRule? {
        guard let entries = Entries(self, required: ["approve", "of", "quorum"], optional: ["ballot", "status"]) else { return nil }
        let approve = entries["approve"]?.threshold()
        let base = entries["of"]?.choice(CouncilRule.Base.self)
        let quorum = entries["quorum"]?.threshold()
        let ballot = entries["ballot"]?.choice(CouncilRule.Ballot.self)
        let status = entries.status()
        guard let approve, let base, let quorum else { return nil }
        return CouncilRule(approve: approve, base: base, quorum: quorum, ballot: ballot, status: status)
    }

    /// An expression; where it cannot be read, the very character is reported.
    func expression() -> Expression? {
        guard let text = text() else { return nil }
        do {
            return try Expression(parsing: text)
        } catch {
            report(.badExpression(text, error), offset: error.offset)
            return nil
        }
    }
}
