import Dossier
import Workflow

/// The page that lists the keys.
enum KeysShow {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(KeysPage(title: visit.say(vi: "Phím tắt", en: "Keys"), formKey: visit.token.formKey))
    }
}
