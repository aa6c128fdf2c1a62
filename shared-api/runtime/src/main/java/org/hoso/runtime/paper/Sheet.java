package org.hoso.runtime.paper;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.hoso.cases.Sha256;

/**
 * A whole document: the same text for the screen and for paper.
 *
 * @param language  of its words, two letters
 * @param title     as readers of the file are told
 * @param style     its style sheet, ours
 * @param made      what the file says it was made at: of its content, so that the same content gives the same bytes
 */
public record Sheet(String language, String title, String style, Markup body, Instant made) {
    /** Well-formed, so that both a browser and the press read it. */
    public String xhtml() {
        return """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s">
            <head>
            <meta charset="UTF-8"/>
            <title>%2$s</title>
            <meta name="description" content="%2$s"/>
            <meta name="subject" content="%2$s"/>
            <style>%3$s</style>
            </head>
            <body>%4$s</body>
            </html>
            """.formatted(language, Markup.escaped(title), style, body.xhtml());
    }

    /** As a browser takes it. */
    public String html() {
        return "<!DOCTYPE html>\n" + xhtml();
    }

    /** What a browser may do with it: apply this very style sheet, and nothing else. */
    public String contentPolicy() {
        return "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder()
                        .encodeToString(HexFormat.of().parseHex(Sha256.of(style).value()))
                + "'; frame-ancestors 'none'";
    }
}
