// Feeds the readers: `fuzz CONTENT TEMPLATES FIRST COUNT [FILE]`. The number of the input at work is in FILE, so that
// one which ends the program is known; `fuzz CONTENT TEMPLATES NUMBER 1` feeds it again.

import Foundation
import Fuzzing
import Reading

let arguments = CommandLine.arguments
guard arguments.count >= 5, let first = Int(arguments[3]), let count = Int(arguments[4]) else {
    print("usage: fuzz CONTENT TEMPLATES FIRST COUNT [FILE]")
    exit(64)
}
let fuzzer = Fuzzer(
    content: try FolderContents.read(arguments[1]),
    templates: try FolderContents.read(arguments[2])
)
let file = arguments.count > 5 ? open(arguments[5], O_WRONLY | O_CREAT | O_TRUNC, 0o644) : -1
var slowest = (number: first, duration: Duration.zero)
let start = ContinuousClock.now
for number in first..<(first + count) {
    if file >= 0 {
        let words = Array("\(number)\n".utf8)
        pwrite(file, words, words.count, 0)
    }
    do {
        let duration = try fuzzer.feed(number)
        if duration > slowest.duration { slowest = (number, duration) }
    } catch {
        print("input \(number): \(error)")
        exit(1)
    }
}
print("\(count) inputs in \(ContinuousClock.now - start); the slowest, \(slowest.number), took \(slowest.duration)")
