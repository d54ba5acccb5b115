extension String {
    /// The text on one line as it stands between the double quotes of YAML.
    var inYAMLQuotes: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case _ where Character(scalar).isNewline || scalar.value < 0x20: text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
