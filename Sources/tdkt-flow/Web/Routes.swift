import Workflow

/// All addresses of the office, on one screen: what is asked for, who may, and what answers.
enum Routes {
    static let all: [Route] = account + today + receive + dossiers + council + supervision + definitions + calendar + audit + people

    private static let account: [Route] = [
        .get("/login", .anybody, LoginForm.show),
        .post("/login", .anybody, LoginForm.send),
        .post(Links.logout, .person, SessionEnd.logout),
        .post("/account/sessions/end", .person, SessionEnd.logoutEverywhere),
        .post(Links.language, .anybody, LanguageChoice.send),
        .post(Links.hat, .person, HatChoice.send),
        .get(Links.keys, .person, KeysShow.show),
    ]

    private static let today: [Route] = []

    private static let receive: [Route] = []

    private static let dossiers: [Route] = []

    private static let council: [Route] = []

    private static let supervision: [Route] = []

    private static let definitions: [Route] = []

    private static let calendar: [Route] = []

    private static let audit: [Route] = []

    private static let people: [Route] = []
}
