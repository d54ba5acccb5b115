/// The answers in JSON, as the contract of the command line has them.
extension Shape {
    static let submit = object(["number": .text])
    static let advance = object([
        "number": .text, "from": .text, "to": .text, "revision": .whole, "dueAt": .maybe(.moment),
    ])
    static let blockers = list(.object(["code": .text, "message": .text]))
    static let bulk = list(.object(["number": .text, "done": .truth, "to": .maybe(.text), "blockers": blockers]))
    static let calendarDue = object(["dueAt": .maybe(.moment)])
    static let timeliness = one(of: ["notStarted", "onTrack", "dueSoon", "overdue", "paused", "early", "onTime", "late"])

    static let show = object([
        "number": .text, "procedure": .text, "procedureVersion": .day, "process": .text, "state": .text, "revision": .whole,
        "unit": .text, "assignee": .maybe(.text), "receivedAt": .moment, "acceptedAt": .maybe(.moment), "decidedAt": .maybe(.moment),
        "dueAt": .maybe(.moment), "clock": .one(of: ["notStarted", "running", "paused", "stopped"]), "timeliness": timeliness,
        "step": .object(["state": .text, "dueAt": .maybe(.moment), "timeliness": .maybe(timeliness)]),
        "nominees": .list(
            .object([
                "name": .text, "kind": .one(of: ["individual", "collective", "household"]),
                "position": .maybe(
                    .one(of: ["senior-leader", "department-leader", "leader", "entrepreneur", "worker", "enterprise"])),
                "award": .text, "outcome": .one(of: ["pending", "proposed", "approved", "awarded", "refused", "referred"]),
                "reason": .maybe(.text),
            ])),
        "documents": .list(.object(["key": .text, "title": .text, "required": .truth, "received": .truth])),
        "history": .list(
            .object([
                "sequence": .whole, "action": .text, "from": .maybe(.text), "to": .text, "actor": .text, "occurredAt": .moment,
                "recordedAt": .moment, "note": .maybe(.text),
            ])),
    ])

    static let people = list(
        .object([
            "name": .text, "fullName": .maybe(.text), "roles": .list(.text), "unit": .maybe(.text), "canLogIn": .truth, "disabled": .truth,
        ]))
    static let actions = list(
        .object(["action": .text, "title": .text, "to": .maybe(.text), "allowed": .truth, "blockers": blockers]))
    static let dossiers = object([
        "dossiers": .list(
            .object([
                "number": .text, "procedure": .text, "state": .text, "unit": .text, "assignee": .maybe(.text), "dueAt": .maybe(.moment),
                "timeliness": timeliness,
            ])),
        "next": .maybe(.text),
    ])
    static let due = list(
        .object([
            "number": .text, "procedure": .text, "state": .text, "desk": .maybe(.text), "unit": .text, "assignee": .maybe(.text),
            "dueAt": .moment, "clock": .one(of: ["statutory", "step"]), "workingDaysLate": .whole,
        ]))
    static let explain = object([
        "dueAt": .maybe(.moment),
        "days": .list(.object(["date": .day, "counted": .truth, "number": .maybe(.number), "reason": .text])),
    ])
    static let importRegister = object(["dossiers": .whole, "nominees": .whole, "unchanged": .whole])
    static let awards = object([
        "year": .whole, "total": .whole, "byAward": .counts, "byBasis": .counts, "byKind": .counts,
        "individuals": .object(["leaders": .whole, "entrepreneurs": .whole, "workers": .whole]),
        "percent": .object([
            "thematicAndUnplanned": .maybe(.number), "merit": .maybe(.number), "leaders": .maybe(.number), "workers": .maybe(.number),
        ]),
    ])
    static let timelinessReport = object([
        "carriedOver": .whole, "received": .whole, "resolved": .whole, "early": .whole, "onTime": .whole, "late": .whole,
        "inProgress": .whole, "inProgressOverdue": .whole, "paused": .whole, "onTimePercent": .maybe(.number),
        "withdrawn": .whole,
    ])
    static let audit = object([
        "dossiers": .whole, "entries": .whole, "head": .text,
        "problems": .list(.object(["code": .text, "dossier": .maybe(.text), "message": .text])),
    ])
    static let calendarEffect = object([
        "moved": .list(.object(["number": .text, "from": .moment, "to": .moment])), "becomeOverdue": .list(.text),
        "noLongerOverdue": .list(.text),
    ])
    static let trial = object([
        "examples": .whole, "failed": .list(.object(["name": .text, "expected": .text, "got": .text])),
    ])
    static let problems = list(
        .object([
            "file": .text, "line": .whole, "column": .whole, "severity": .one(of: ["error", "warning"]), "code": .text, "message": .text,
            "why": .text, "mend": .text,
        ]))
    static let published = object(publishedKeys)
    static let publishedTogether = list(.object(publishedKeys))
    private static let publishedKeys: [String: Shape] = [
        "kind": .one(of: ["office", "process", "procedure"]), "key": .text, "effective": .day, "digest": .text, "unchanged": .truth,
    ]
    static let impact = object([
        "running": .whole, "byState": .counts, "orphaned": .list(.text),
        "dueMoves": .list(.object(["number": .text, "from": .moment, "to": .moment])), "becomeOverdue": .list(.text),
        "undated": .list(.text),
    ])
    static let whatIf = object([
        "year": .whole, "dossiers": .whole, "replayed": .whole, "lateBefore": .whole, "lateAfter": .whole, "dueMoves": .whole,
        "byProcedure": .list(.object(["procedure": .text, "dossiers": .whole, "lateBefore": .whole, "lateAfter": .whole])),
        "byStep": .list(
            .object(["procedure": .text, "state": .text, "stays": .whole, "overBefore": .whole, "overAfter": .whole])),
        "changed": .list(
            .object([
                "number": .text, "procedure": .text, "dueBefore": .maybe(.moment), "dueAfter": .maybe(.moment), "lateBefore": .truth,
                "lateAfter": .truth,
            ])),
        "notReplayed": .list(
            .object([
                "number": .text, "procedure": .text,
                "code": .one(of: ["state-gone", "action-gone", "starts-elsewhere", "leads-elsewhere", "day-not-named"]), "message": .text,
            ])),
    ])
    static let forecast = object([
        "running": .whole, "withoutFigure": .whole, "untilDay": .whole, "past": .whole,
        "dossiers": .list(
            .object([
                "number": .text, "procedure": .text, "state": .text, "unit": .text, "assignee": .maybe(.text), "dueAt": .moment,
                "overdue": .truth, "chance": .maybe(.number), "slowest": .maybe(.text), "desk": .maybe(.text),
            ])),
    ])
    static let calibration = object([
        "year": .whole, "moments": .list(.moment), "forecasts": .whole, "dossiers": .whole, "late": .whole, "alreadyOverdue": .whole,
        "unresolved": .whole, "withoutFigure": .whole,
        "bands": .list(
            .object([
                "from": .whole, "to": .whole, "forecasts": .whole, "meanChance": .maybe(.number), "late": .whole,
                "lateShare": .maybe(.number),
            ])), "brier": .maybe(.number), "brierOfOverallRate": .maybe(.number),
    ])
    static let notMoved = list(.object(["number": .text, "blockers": blockers]))
    static let migration = object(migrationKeys)
    static let ended = object(
        migrationKeys.merging(["procedure": .text, "on": .day, "successor": .maybe(.text)]) { key, _ in key })
    private static let migrationKeys: [String: Shape] = [
        "run": .maybe(.whole), "moved": .whole, "refused": notMoved,
        "dueMoves": .list(.object(["number": .text, "from": .maybe(.moment), "to": .maybe(.moment)])), "becomeOverdue": .list(.text),
    ]
    static let merged = object(["unit": .text, "into": .text, "on": .day, "dossiers": .list(.text)])
    static let changes = list(
        .object([
            "kind": .one(of: ["changed", "added", "removed", "renamed", "moved", "rewritten"]), "path": .text, "from": .maybe(.text),
            "to": .maybe(.text), "text": .text,
        ]))
}
