import Foundation
import Testing

/// A call of the contract: its words, what has to be done before it, and what its answer is made of.
struct Call: CustomTestStringConvertible, Sendable {
    /// The name of the file it is on record in.
    let name: String
    let words: [String]
    var before: [[String]] = []
    /// What it reads on standard input.
    var input: String?
    var exitCode: Int32 = 0
    /// What is answered in JSON; `nil` where the contract names no keys and CSV is written in every format.
    var shape: Shape?
    /// The first line in CSV.
    var header: String?
    /// Whether it begins without an office.
    var beginsEmpty = false

    var testDescription: String { name }

    init(_ name: String, _ words: [String], _ shape: Shape?, _ header: String?, change: (inout Call) -> Void = { _ in }) {
        (self.name, self.words, self.shape, self.header) = (name, words, shape, header)
        change(&self)
    }

    /// Runs the call in an office of its own.
    func run(_ more: String...) throws -> Program.Run {
        let program = beginsEmpty ? try Program(office: false) : try ContractOffice.copied()
        for words in before { try program.done(words) }
        return try program.run(words + more, input: input)
    }

    static let all = office + dossiers + watching + definitions

    private static let moved = "number,from,to,revision,dueAt"
    private static let dueLine = "number,procedure,state,desk,unit,assignee,dueAt,clock,workingDaysLate"

    private static let office: [Call] = [
        Call(
            "init", ["init", "--sample"],
            .object(["database": .text, "procedures": .whole, "processes": .whole, "calendarRows": .whole]),
            "database,procedures,processes,calendarRows"
        ) { $0.beginsEmpty = true },
        Call(
            "demo", ["demo", "--dossiers", "12", "--today", "2018-12-03"],
            .object(["database": .text, "dossiers": .whole, "today": .day]), "database,dossiers,today"
        ) { $0.beginsEmpty = true },
        Call(
            "user-add", ["user", "add", "Lan", "--role", "clerk", "appraiser", "--unit", "p1", "--as", "admin"],
            .object(["name": .text, "roles": .list(.text), "unit": .maybe(.text)]), "name,roles,unit"),
        Call(
            "user-role", ["user", "role", "clerk", "--role", "clerk", "appraiser", "--as", "admin"],
            .object(["name": .text, "roles": .list(.text)]), "name,roles"),
        Call(
            "user-password", ["user", "password", "clerk", "--as", "admin"],
            .object(["name": .text, "mustChange": .truth, "password": .maybe(.text)]), "name,mustChange,password"
        ) { $0.input = "bốn từ không liên quan\n" },
        Call(
            "user-disable", ["user", "disable", "clerk", "--as", "admin"], .object(["name": .text, "disabled": .truth]), "name,disabled"),
        Call(
            "user-disable-undo", ["user", "disable", "clerk", "--undo", "--as", "admin"],
            .object(["name": .text, "disabled": .truth]), "name,disabled"
        ) { $0.before = [["user", "disable", "clerk", "--as", "admin"]] },
        Call("user-list", ["user", "list"], .people, "name,fullName,roles,unit,canLogIn,disabled") {
            $0.before = [
                ["user", "add", "Lan", "--role", "clerk", "appraiser", "--unit", "p1", "--full-name", "Nông Thị Lan", "--as", "admin"],
                ["user", "password", "Lan", "--generate", "--as", "admin"], ["user", "password", "admin", "--generate", "--as", "admin"],
                ["user", "disable", "owner", "--as", "admin"],
            ]
        },
        Call(
            "unit-add", ["unit", "add", "c9", "--name", "Xã Mẫu Sơn", "--level", "commune", "--parent", "d1", "--as", "admin"],
            .object(["code": .text, "name": .text, "level": .one(of: ["province", "district", "commune"]), "parent": .maybe(.text)]),
            "code,name,level,parent"),
        Call(
            "import-units", ["import", "units", "units.csv", "--as", "admin"], .object(["added": .whole, "unchanged": .whole]),
            "added,unchanged"),
        Call(
            "import-register", ["import", "register", "register.csv", "--as", "clerk"], .importRegister, "dossiers,nominees,unchanged"),
        Call(
            "import-tasks",
            ["import", "tasks", "plan.csv", "--procedure", "yearly-plan", "--unit", "p1", "--as", "clerk", "--at", "2019-01-02T08:00"],
            .importRegister, "dossiers,nominees,unchanged"
        ) { $0.before = [["workflow", "publish", Program.root.appending(path: "workflows/packs/yearly-plan").path, "--as", "owner"]] },
        Call(
            "export-register", ["export", "register"], nil,
            "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome"),
        Call("backup", ["backup", "copy.sqlite"], .object(["file": .text]), "file"),
        Call(
            "restore", ["restore", "copy.sqlite", "--as", "supervisor"], .object(["database": .text, "kept": .maybe(.text)]),
            "database,kept"
        ) { $0.before = [["backup", "copy.sqlite"]] },
    ]

    private static let dossiers: [Call] = [
        Call(
            "submit",
            [
                "submit", "--procedure", "province-merit-certificate", "--unit", "c1", "--documents", "proposal,minutes", "--as", "clerk",
                "--at", "2018-10-15T07:45",
            ], .submit, "number"),
        Call("show", ["show", ContractOffice.accepted, "--at", "2018-10-15T09:00"], .show, showHeader),
        Call("show-issued", ["show", ContractOffice.issued, "--at", "2018-12-03T09:00"], .show, showHeader),
        Call("show-paused", ["show", ContractOffice.paused, "--at", "2018-12-03T09:00"], .show, showHeader),
        Call(
            "actions", ["actions", ContractOffice.accepted, "--as", "appraiser", "--at", "2018-10-15T09:00"], .actions,
            "action,title,to,allowed,blockers"),
        Call(
            "advance", ["advance", ContractOffice.accepted, "appraise", "--as", "appraiser", "--at", "2018-10-10T09:00"], .advance, moved),
        Call(
            "advance-refused",
            [
                "advance", ContractOffice.incomplete, "accept", "--set", "colour=red", "--as", "appraiser", "--at", "2018-10-01T09:00",
            ], nil, nil
        ) { $0.exitCode = 1 },
        Call(
            "advance-all",
            ["advance", "--all", "numbers.txt", "decide", "--as", "decision-desk", "--at", "2018-10-15T09:00"]
                + Program.fields(of: "8/QĐ-UBND", on: "2018-10-15"), .bulk, "number,done,to,blockers"
        ) { $0.exitCode = 1 },
        Call(
            "advance-all-together",
            ["advance", "--all", "numbers.txt", "decide", "--together", "--as", "decision-desk", "--at", "2018-10-15T09:00"]
                + Program.fields(of: "8/QĐ-UBND", on: "2018-10-15"), .bulk, "number,done,to,blockers"
        ) { $0.exitCode = 1 },
        Call(
            "attach", ["attach", ContractOffice.incomplete, "proposal", "paper.txt", "--as", "clerk", "--at", "2018-10-03T09:00"], .advance,
            moved),
        Call("assign", ["assign", ContractOffice.paused, "appraiser", "--as", "supervisor", "--at", "2018-10-09T09:00"], .advance, moved),
        Call(
            "extend",
            [
                "extend", ContractOffice.accepted, "--to", "2018-11-15", "--reason", "Chờ xác minh", "--as", "supervisor", "--at",
                "2018-10-15T09:00",
            ], .advance, moved),
        Call(
            "pause", ["pause", ContractOffice.accepted, "--reason", "Chờ xác minh", "--as", "supervisor", "--at", "2018-10-15T09:00"],
            .advance, moved),
        Call("resume", ["resume", ContractOffice.accepted, "--as", "supervisor", "--at", "2018-10-17T09:00"], .advance, moved) {
            $0.before = [
                ["pause", ContractOffice.accepted, "--reason", "Chờ xác minh", "--as", "supervisor", "--at", "2018-10-15T09:00"]
            ]
        },
        Call(
            "undo", ["undo", ContractOffice.issued, "--reason", "Nhầm hồ sơ", "--as", "supervisor", "--at", "2018-10-15T09:00"], .advance,
            moved),
    ]

    private static let showHeader =
        "number,procedure,procedureVersion,process,state,revision,unit,assignee,receivedAt,acceptedAt,decidedAt,dueAt,clock,timeliness"

    private static let watching: [Call] = [
        Call(
            "list", ["list", "--limit", "3", "--at", "2018-12-03T09:00"], .dossiers,
            "number,procedure,state,unit,assignee,dueAt,timeliness"),
        Call("overdue", ["overdue", "--at", "2018-12-03T09:00"], .due, dueLine),
        Call("due-soon", ["due-soon", "--within", "5 working days", "--at", "2018-10-15T09:00"], .due, dueLine),
        Call("explain", ["explain", ContractOffice.accepted, "--at", "2018-10-15T09:00"], .explain, "date,counted,number,reason"),
        Call("explain-incomplete", ["explain", ContractOffice.incomplete], .explain, "date,counted,number,reason"),
        Call("report-awards", ["report", "awards", "--year", "2018"], .awards, "measure,key,value"),
        Call("report-awards-none", ["report", "awards", "--year", "2017", "--level", "commune"], .awards, "measure,key,value"),
        Call(
            "report-timeliness", ["report", "timeliness", "--from", "2018-10-01", "--to", "2018-10-31"], .timelinessReport,
            "carriedOver,received,resolved,early,onTime,late,inProgress,inProgressOverdue,paused,onTimePercent,withdrawn"),
        Call("report-forecast", ["report", "forecast", "--at", "2018-10-15T09:00"], .forecast, forecastLine),
        Call(
            "report-forecast-demo", ["report", "forecast", "--limit", "24", "--at", "2018-12-03T09:00"] + demo, .forecast, forecastLine,
            change: makesDemo),
        Call(
            "report-calibration", ["report", "calibration", "--year", "2018", "--at", "2018-10-20T09:00"], .calibration, bandLine),
        Call(
            "report-calibration-demo", ["report", "calibration", "--year", "2018", "--at", "2018-12-03T09:00"] + demo, .calibration,
            bandLine,
            change: makesDemo),
        Call("audit", ["audit"], .audit, "code,dossier,message"),
        Call("audit-cut-off", ["audit", "--head", String(repeating: "0", count: 64), "--entries", "99"], .audit, "code,dossier,message") {
            $0.exitCode = 1
        },
    ]

    private static let forecastLine = "number,procedure,state,unit,assignee,dueAt,overdue,chance,slowest,desk"
    private static let bandLine = "from,to,forecasts,meanChance,late,lateShare"

    /// A call that asks the demo office, which has enough of a past.
    private static let demo = ["--database", "tdkt-demo.sqlite"]
    private static func makesDemo(_ call: inout Call) {
        call.beginsEmpty = true
        call.before = [["demo", "--dossiers", "320", "--today", "2018-12-03"]]
    }

    private static let definitions: [Call] = [
        Call("calendar-due", ["calendar", "due", "--from", "2018-02-12T09:00", "--limit", "5 working days"], .calendarDue, "dueAt"),
        Call("calendar-preview", ["calendar", "preview", "calendar.csv", "--at", "2018-11-05T18:00"], .calendarEffect, "number,from,to"),
        Call(
            "calendar-apply", ["calendar", "apply", "calendar.csv", "--as", "owner", "--at", "2018-11-05T18:00"], .calendarEffect,
            "number,from,to"),
        Call("workflow-check", ["workflow", "check", "broken.yaml"], .problems, "file,line,column,severity,code,message,why,mend") {
            $0.exitCode = 1
        },
        Call("workflow-try", ["workflow", "try", "tried.yaml"], .trial, "name,expected,got") { $0.exitCode = 1 },
        Call("workflow-draw", ["workflow", "draw", "direct-award"], .object(["key": .text, "mermaid": .text]), "action,from,to,roles"),
        Call(
            "workflow-publish",
            ["workflow", "publish", "shorter.yaml", "--basis", "Nghị định thử 1/2018", "--as", "owner", "--at", "2018-11-05T08:00"],
            .published, "kind,key,effective,digest,unchanged"),
        Call(
            "workflow-publish-together",
            ["workflow", "publish", "ended.yaml", "shorter.yaml", "--as", "owner", "--at", "2025-06-27T08:00"],
            .publishedTogether, "kind,key,effective,digest,unchanged"),
        Call(
            "workflow-impact", ["workflow", "impact", "shorter.yaml", "--at", "2018-11-05T08:00"], .impact,
            "number,orphaned,from,to,undated"),
        Call(
            "workflow-what-if", ["workflow", "what-if", "shorter.yaml", "--year", "2018", "--at", "2018-10-18T08:00"], .whatIf, whatIfLine),
        Call(
            "workflow-what-if-gone", ["workflow", "what-if", "fewer.yaml", "--year", "2018", "--at", "2018-10-18T08:00"], .whatIf,
            whatIfLine),
        Call("workflow-migrate", shorter, .migration, "number,done,blockers,from,to") { $0.before = [publish] },
        Call("workflow-migrate-dry-run", shorter + ["--dry-run"], .migration, "number,done,blockers,from,to") { $0.before = [publish] },
        Call(
            "workflow-migrate-undo", ["workflow", "migrate", "--undo", "1", "--as", "owner", "--at", "2018-11-05T10:00"], .migration,
            "number,done,blockers,from,to"
        ) { $0.before = [publish, shorter] },
        Call(
            "procedure-end",
            [
                "procedure", "end", "province-merit-certificate-unplanned", "--on", "2018-11-01", "--successor",
                "province-merit-certificate", "--as", "owner", "--at", "2018-11-05T09:00",
            ], .ended, "number,done,blockers,from,to"),
        Call(
            "unit-merge", ["unit", "merge", "d1", "--into", "p1", "--on", "2018-11-01", "--as", "admin", "--at", "2018-11-05T09:00"],
            .merged, "number"),
        Call("workflow-diff", ["workflow", "diff", "direct-award", "council-award"], .changes, "kind,path,from,to,text,old_line,new_line"),
    ]

    private static let whatIfLine = "number,procedure,dueBefore,dueAfter,lateBefore,lateAfter,code,message"
    private static let publish = ["workflow", "publish", "shorter.yaml", "--as", "owner", "--at", "2018-11-05T08:00"]
    private static let shorter = [
        "workflow", "migrate", "province-merit-certificate-unplanned", "--to", "2018-11-01", "--as", "owner", "--at", "2018-11-05T09:00",
    ]
}
