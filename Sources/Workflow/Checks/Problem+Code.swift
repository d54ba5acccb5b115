extension Problem {
    /// What kinds of problem there are. The raw value is stable; the words are not.
    public enum Code: String, CaseIterable, Hashable, Sendable, Codable {
        // The file as YAML.
        case fileEmpty = "file-empty"
        case fileTooLarge = "file-too-large"
        case yamlSyntax = "yaml-syntax"
        case yamlTab = "yaml-tab"
        case yamlDuplicateKey = "yaml-duplicate-key"
        case yamlAnchor = "yaml-anchor"
        case yamlTag = "yaml-tag"
        case yamlDocuments = "yaml-documents"
        case yamlBoolean = "yaml-boolean"
        case yamlTime = "yaml-time"
        case yamlNumber = "yaml-number"

        // The form of a definition.
        case unknownKind = "unknown-kind"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case blankValue = "blank-value"
        case emptyList = "empty-list"
        case wrongShape = "wrong-shape"
        case badKey = "bad-key"
        case reservedWord = "reserved-word"
        case badDate = "bad-date"
        case badTime = "bad-time"
        case badMoment = "bad-moment"
        case badLimit = "bad-limit"
        case badNumber = "bad-number"
        case badThreshold = "bad-threshold"
        case unknownChoice = "unknown-choice"
        case badExpression = "bad-expression"
        case repeatedItem = "repeated-item"

        // The ways through a process.
        case unreachableState = "unreachable-state"
        case deadEnd = "dead-end"
        case loopWithoutExit = "loop-without-exit"
        case finalWithWayOut = "final-with-way-out"
        case initialIsFinal = "initial-is-final"
        case pauseWithoutReturn = "pause-without-return"
        case overdueState = "overdue-state"

        // Names that mean nothing.
        case unknownState = "unknown-state"
        case unknownAction = "unknown-action"
        case unknownCondition = "unknown-condition"
        case unknownField = "unknown-field"
        case unknownRole = "unknown-role"
        case unknownDesk = "unknown-desk"
        case unknownAward = "unknown-award"
        case unknownProcess = "unknown-process"
        case unknownProcedure = "unknown-procedure"
        case unknownPaper = "unknown-paper"
        case unknownName = "unknown-name"

        // Who acts, what is asked and what it does.
        case actionWithoutRole = "action-without-role"
        case conditionKind = "condition-kind"
        case conditionUnused = "condition-unused"
        case fieldOfTwoTypes = "field-of-two-types"
        case resolvedNotFinal = "resolved-not-final"
        case fieldBounds = "field-bounds"
        case fieldChoices = "field-choices"
        case fieldOfWrongType = "field-of-wrong-type"
        case voteWithoutEffect = "vote-without-effect"
        case effectWithoutVote = "effect-without-vote"

        // Clocks and limits.
        case clockNeverStarts = "clock-never-starts"
        case clockStartsTwice = "clock-starts-twice"
        case lastDayField = "last-day-field"
        case finalWithClock = "final-with-clock"
        case budgetOnStillState = "budget-on-still-state"
        case stepsExceedLimit = "steps-exceed-limit"
        case stepsTooTangled = "steps-too-tangled"
        case stepsInOtherUnits = "steps-in-other-units"

        // Examples.
        case exampleOutOfOrder = "example-out-of-order"
        case examplePause = "example-pause"
        case exampleExpectsNothing = "example-expects-nothing"
        case exampleContradiction = "example-contradiction"
        case exampleBeforeVersion = "example-before-version"

        // The office.
        case stillUsed = "still-used"
        case rightOfNobody = "right-of-nobody"
        case anotherOffice = "another-office"
        case identifierChanged = "identifier-changed"

        // Files and versions.
        case councilNeverVotes = "council-never-votes"
        case successorCircle = "successor-circle"
        case successorEnded = "successor-ended"
        case endedThenGoesOn = "ended-then-goes-on"
        case budgetLeftBehind = "budget-left-behind"
        case duplicateVersion = "duplicate-version"
        case fileMisplaced = "file-misplaced"

        /// How bad a problem of this kind is.
        public var severity: Severity {
            switch self {
            case .repeatedItem, .overdueState, .conditionUnused, .clockNeverStarts, .stepsTooTangled, .stepsInOtherUnits,
                .councilNeverVotes, .exampleBeforeVersion, .budgetLeftBehind, .endedThenGoesOn,
                .fileMisplaced, .identifierChanged:
                .warning
            default: .error
            }
        }
    }
}
