import Workflow

/// All addresses of the office, on one screen: what is asked for, who may, and what answers.
enum Routes {
    static let all: [Route] =
        account + today + receive + dossiers + council + supervision + definitions + migrations + calendar + audit + people

    private static let account: [Route] = [
        .get("/login", .anybody, LoginForm.show),
        .post("/login", .anybody, LoginForm.send),
        .post(Links.logout, .person, SessionEnd.logout),
        .get(Links.account, .person, AccountShow.show),
        .get(Links.password, .person, PasswordForm.show),
        .post(Links.password, .person, PasswordForm.send),
        .post(Links.endSessions, .person, SessionEnd.logoutEverywhere),
        .post(Links.standIns, .person, StandInForm.add),
        .post("/account/stand-ins/{id}/end", .person, StandInForm.end),
        .post(Links.language, .anybody, LanguageChoice.send),
        .post(Links.hat, .person, HatChoice.send),
        .get(Links.keys, .person, KeysShow.show),
    ]

    private static let today: [Route] = [
        .get(Links.home, .person, WorkShow.today),
        .get("/today.csv", .person, WorkShow.todayTable),
        .get(Links.suggest, .person, WorkSuggest.show),
        .get(Links.dossiers, .person, WorkShow.all),
        .get("/dossiers.csv", .person, WorkShow.allTable),
        .get(Links.move, .person, ManyErrand.show),
        .post(Links.move, .person, ManyErrand.send),
    ]

    private static let receive: [Route] = [
        .get(Links.receive, .permission(.submit), ProcedureChoose.show),
        .get("/receive/{procedure}", .permission(.submit), DossierReceive.show),
        .post("/receive/{procedure}", .permission(.submit), takesFiles: true, DossierReceive.send),
        .get("/receive/{procedure}/promise", .permission(.submit), DossierReceive.promise),
    ]

    private static let dossiers: [Route] =
        [
            .get("/dossiers/{number}", .person, DossierShow.show),
            .get("/dossiers/{number}/why", .person, DossierShow.why),
            .get("/dossiers/{number}/print", .person, DossierShow.print),
            .get("/dossiers/{number}/files/{digest}", .person, DossierFile.show),
        ]
        + errand("/dossiers/{number}/do/{action}", .act, takesFiles: true) + errand("/dossiers/{number}/attach", .attach, takesFiles: true)
        + errand("/dossiers/{number}/assign", .assign) + errand("/dossiers/{number}/extend", .extend)
        + errand("/dossiers/{number}/pause", .pause) + errand("/dossiers/{number}/resume", .resume)
        + errand("/dossiers/{number}/undo", .undo)

    /// The form of an errand: open to everybody who sees the dossier, since the engine says who may, and why not.
    private static func errand(_ path: String, _ errand: DossierErrand, takesFiles: Bool = false) -> [Route] {
        [.get(path, .person, errand.show), .post(path, .person, takesFiles: takesFiles, errand.send)]
    }

    private static let council: [Route] = [
        .get(Links.council, .council, CouncilShow.show),
        .get(Links.newCouncilSession, .council, SessionOpen.show),
        .post(Links.newCouncilSession, .council, SessionOpen.send),
        .get("/council/{id}", .council, SessionShow.show),
        .post("/council/{id}", .council, SessionChange.send),
        .get("/council/{id}/agenda", .council, AgendaAdd.show),
        .post("/council/{id}/agenda", .council, AgendaChange.send),
        .get("/council/{id}/votes", .council, VotesEnter.show),
        .post("/council/{id}/votes", .council, VotesEnter.send),
        .get("/council/{id}/close", .council, SessionClose.show),
        .post("/council/{id}/close", .council, SessionClose.send),
        .get("/council/{id}/print", .council, SessionPrint.show),
    ]

    private static let supervision: [Route] = [
        .get(Links.supervision, .permission(.watch), SupervisionShow.show),
        .get("/supervision/late", .permission(.watch), SupervisionShow.late),
        .get(Links.forecast, .permission(.watch), ForecastShow.show),
        .get("/supervision/calibration", .permission(.watch), ForecastShow.calibration),
        .get("/supervision/{table}", .permission(.watch), SupervisionShow.table),
    ]

    private static let definitions: [Route] = [
        .get(Links.definitions, .permission(.publish), DefinitionList.show),
        .get("/definitions/{kind}/{key}", .permission(.publish), DefinitionShow.show),
        .get("/definitions/{kind}/{key}/draft/new", .permission(.publish), DraftNew.show),
        .post("/definitions/{kind}/{key}/draft/new", .permission(.publish), DraftNew.begin),
        .get("/definitions/{kind}/{key}/draft/{effective}", .permission(.publish), DraftEdit.show),
        .post("/definitions/{kind}/{key}/draft/{effective}", .permission(.publish), DraftEdit.send),
        .post("/definitions/{kind}/{key}/draft/{effective}/check", .permission(.publish), DraftCheck.part),
        .post("/definitions/{kind}/{key}/draft/{effective}/remove", .permission(.publish), DraftEdit.remove),
        .get("/definitions/{kind}/{key}/draft/{effective}/review", .permission(.publish), DraftReview.show),
        .post("/definitions/{kind}/{key}/draft/{effective}/review", .permission(.publish), DraftPublish.send),
        .get("/definitions/{kind}/{key}/draft/{effective}/impact.csv", .permission(.publish), DraftReview.impact),
        .get("/definitions/{kind}/{key}/draft/{effective}/changes.csv", .permission(.publish), DraftReview.changes),
        .get("/definitions/{kind}/{key}/changes.csv", .permission(.publish), DefinitionShow.changes),
    ]

    private static let migrations: [Route] = [
        .get(Links.migrations, .permission(.publish), MigrationRunShow.list),
        .get("/definitions/migrations/{run}", .permission(.publish), MigrationRunShow.show),
        .get("/definitions/migrations/{run}/dossiers.csv", .permission(.publish), MigrationRunShow.table),
        .get("/definitions/migrations/{run}/undo", .permission(.publish), MigrationRunShow.back),
        .post("/definitions/migrations/{run}/go-on", .permission(.publish), MigrationRunShow.goOn),
        .post("/definitions/migrations/{run}/undo", .permission(.publish), MigrationRunShow.undo),
        .get("/definitions/{kind}/{key}/migrate", .permission(.publish), MigrateForm.show),
        .post("/definitions/{kind}/{key}/migrate", .permission(.publish), MigrateForm.send),
        .post("/definitions/{kind}/{key}/migrate/dossiers.csv", .permission(.publish), MigrateForm.table),
        .get("/definitions/{kind}/{key}/end", .permission(.publish), ProcedureEndForm.show),
        .post("/definitions/{kind}/{key}/end", .permission(.publish), ProcedureEndForm.send),
    ]

    private static let calendar: [Route] = [
        .get(Links.calendar, .person, CalendarShow.now),
        .get("/calendar/{year}", .person, CalendarShow.show),
        .get(Links.calendarChange, .permission(.calendarApply), CalendarChange.show),
        .post(Links.calendarChange, .permission(.calendarApply), CalendarChange.preview),
        .post(Links.calendarApply, .permission(.calendarApply), CalendarChange.apply),
        .post(Links.calendarMoved, .permission(.calendarApply), CalendarChange.moved),
    ]

    private static let audit: [Route] = [
        .get(Links.audit, .permission(.audit), AuditShow.show),
        .post(Links.audit, .permission(.audit), AuditShow.verify),
    ]

    private static let people: [Route] = [
        .get(Links.people, .permission(.people), PeopleShow.show),
        .post(Links.people, .permission(.people), PeopleShow.add),
        .get("/people/{name}", .permission(.people), PersonForm.show),
        .post("/people/{name}", .permission(.people), PersonForm.change),
        .post("/people/{name}/password", .permission(.people), PersonForm.newPassword),
        .post("/people/{name}/disable", .permission(.people), PersonForm.disable),
        .post("/people/{name}/enable", .permission(.people), PersonForm.enable),
        .post("/people/{name}/stand-ins", .permission(.people), PersonForm.addStandIn),
    ]
}
