import Dossier
import Workflow

/// Moving running dossiers onto a version: what was looked at, and nothing else, is done.
enum MigrateForm {
    static func show(_ visit: Visit) async throws -> Answer {
        let typed = try TypedMigration(visit, visit.query)
        return .page(try await visit.office.read { try MigratePageMaker(visit, $0, typed).page() })
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let typed = try TypedMigration(visit, visit.form)
        do {
            return visit.form["do"] == "run" ? try await run(visit, typed) : try await look(visit, typed)
        } catch let refusal as Refusal {
            let errors = ErrorSummary(sentences: refusal.sentences(in: visit.language))
            return .refused(try await visit.office.read { try MigratePageMaker(visit, $0, typed).page(errors: errors) })
        }
    }

    /// What would come of every dossier, as a file for a spreadsheet.
    static func table(_ visit: Visit) async throws -> Answer {
        let typed = try TypedMigration(visit, visit.form)
        let (now, actor) = (visit.now, try visit.actor)
        let lines = MigrationLines(language: visit.language)
        let (report, plan) = try await visit.office.read { snapshot in
            let plan = try typed.plan(in: snapshot)
            return (try snapshot.rehearse(plan, by: actor, at: now, now: now).narrowed(to: visit.within, in: snapshot).report, plan)
        }
        let rows = report.refused.map(lines.row) + report.moved.map { lines.row($0) }
        return .csv(Table(MigrationLines.columns, rows: rows), name: "migrate-\(plan.effective.iso).csv")
    }

    private static func look(_ visit: Visit, _ typed: TypedMigration) async throws -> Answer {
        let (now, actor) = (visit.now, try visit.actor)
        return .page(
            try await visit.office.read { snapshot in
                let report = try snapshot.rehearse(try typed.plan(in: snapshot), by: actor, at: now, now: now)
                return try MigratePageMaker(visit, snapshot, typed).page(report)
            })
    }

    private static func run(_ visit: Visit, _ typed: TypedMigration) async throws -> Answer {
        let (now, actor, seen) = (visit.now, try visit.actor, visit.form["seen"])
        let newest = visit.form["after"].flatMap { Int($0) } ?? .max
        let outcome: Looked = try await visit.office.read { snapshot in
            let plan = try typed.plan(in: snapshot)
            let report = try snapshot.rehearse(plan, by: actor, at: now, now: now)
            if plan.fingerprint(of: report) == seen { return .same(plan) }
            // Of two clicks on one button the second finds what the first has begun.
            let begun = try snapshot.migrationRuns(of: plan.kind, plan.key).first {
                $0.plan == plan && $0.actor == actor.name && $0.id > newest
            }
            if let begun { return .begun(begun.id) }
            let sentence = visit.say(
                vi: "Chưa chuyển: điều sẽ xảy ra không còn như lúc xem trước. Xem lại bảng dưới, rồi chuyển.",
                en: "Nothing was moved: what would happen is not what you looked at any more. Look at the table below, then move them.")
            return .other(try MigratePageMaker(visit, snapshot, typed).page(report, errors: ErrorSummary(sentences: [sentence])))
        }
        switch outcome {
        case .other(let page): return .refused(page, status: .conflict)
        case .begun(let run): return .seeOther(Links.migration(run))
        case .same(let plan):
            let report = try await visit.office.carryOut(plan, by: actor, at: now)
            let url = report.run.map { Links.migration($0) } ?? Links.migrate(plan.kind, plan.key, to: plan.effective)
            return .seeOther(url, notice: report.done(in: visit.language))
        }
    }

    /// What has become of what was looked at.
    private enum Looked: Sendable {
        case same(MigrationPlan)
        case begun(Int)
        case other(MigratePage)
    }
}

extension ServedOffice {
    /// Moves dossiers one by one, so that others are answered meanwhile, for as long as one request may.
    func carryOut(_ plan: MigrationPlan, by actor: Actor, at moment: Moment) async throws -> MigrationReport {
        let isEnough = whenPatienceEnds()
        return try await aside { [store] in
            try store.migrate(plan, by: actor, at: moment, now: moment, isEnough: isEnough)
        }
    }
}

extension MigrationPlan {
    /// What is asked for and what would come of it, in few signs.
    func fingerprint(of report: MigrationReport) -> String {
        var print = report.fingerprint
        print.cover(kind.rawValue, key, effective.iso)
        for (old, new) in states.sorted(by: { $0.key.text < $1.key.text }) { print.cover(old.text, new.text) }
        return print.text
    }
}
