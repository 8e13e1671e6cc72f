// Writes a Swift file that holds the texts of other files: embed-templates FOLDER OUTPUT FILE…
//
// A step of the build (Plugins/TemplatesInside); nothing of it is in the program.

import FoundationEssentials

struct Refusal: Error, CustomStringConvertible {
    let description: String
}

/// A text as a Swift literal in which nothing has a meaning of its own.
func literal(_ text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

let arguments = CommandLine.arguments
guard arguments.count > 3 else { throw Refusal(description: "usage: embed-templates FOLDER OUTPUT FILE…") }
let entries = try arguments[3...].map { path in
    let data = try Data(contentsOf: URL(filePath: path))
    guard let text = String(validating: data, as: UTF8.self), !text.contains("\r") else {
        throw Refusal(description: "'\(path)' is not UTF-8 text with LF line ends")
    }
    return "            (\"\(path.dropFirst(arguments[1].count + 1))\", \(literal(text))),\n"
}
let source = """
    extension BuiltInTemplates {
        /// The files by their path in the templates folder.
        static var texts: [(path: String, text: StaticString)] {
            [
    \(entries.joined())        ]
        }
    }

    """
try Data(source.utf8).write(to: URL(filePath: arguments[2]))
