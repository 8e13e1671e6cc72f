/// What makes an open page follow the content: two scripts that only the preview serves.
///
/// The pages' own security policy allows scripts from the same place and no other requests. So the waiting is itself
/// done by a script: it is asked for again and again, arrives empty when nothing has changed for a while, and arrives
/// with the order to reload the page when something has.
enum LiveReload {
    static let script = "/__reload.js"
    static let changes = "/__changed.js"

    /// How long a request for changes is held open.
    static let patience = Duration.seconds(10)

    static let source = """
        // Served by the preview only: waits for the next build and shows it.
        (function () {
          "use strict";
          const version = new URL(document.currentScript.src).searchParams.get("version");
          function wait() {
            const script = document.createElement("script");
            script.src = "\(changes)?version=" + version;
            script.onload = function () { script.remove(); wait(); };
            script.onerror = function () { script.remove(); setTimeout(wait, 1000); };
            document.head.append(script);
          }
          addEventListener("load", wait);
        })();

        """

    /// What a page is told that shows an older build.
    static let order = "location.reload();\n"

    /// A page with the script put into its head; as it is if it has none.
    static func added(to page: [UInt8], version: String) -> [UInt8] {
        let end = Array("</head>".utf8)
        guard let position = page.firstRange(of: end)?.lowerBound else { return page }
        let tag = Array("<script src=\"\(script)?version=\(version)\" defer></script>\n".utf8)
        return page[..<position] + tag + page[position...]
    }
}
