/// The dossier of an example is handed in while the version it stands in holds.
struct ExampleVersion: ExampleCheck {
    func problems(in subject: CheckedExample) -> [Problem] {
        let day = subject.example.received.day
        guard day < subject.effective else { return [] }
        return [subject.problem(.exampleBeforeVersion(day, effective: subject.effective), at: "received")]
    }
}
