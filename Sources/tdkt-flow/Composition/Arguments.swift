public import ArgumentParser
public import Workflow

// The values of the office that are written on the command line as their keys.
extension Channel: ExpressibleByArgument {}
extension FactStatus: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension PauseReturn: ExpressibleByArgument {}
extension Procedure.Level: ExpressibleByArgument {}
