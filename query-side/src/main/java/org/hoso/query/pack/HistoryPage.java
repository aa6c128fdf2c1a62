package org.hoso.query.pack;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.wording.Sentences;
import org.hoso.query.wording.Words;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** The history as a page to read, in one language; every text in it is escaped, and it loads nothing. */
final class HistoryPage {
    private final Language language;
    private final Sentences sentences;
    private final Words words;
    private final Texts texts = Texts.of("pack");

    HistoryPage(Language language, Sentences sentences, Words words) {
        this.language = language;
        this.sentences = sentences;
        this.words = words;
    }

    String name() {
        return "history_" + language.tag() + ".html";
    }

    void begin(PackedCase packed, Writer out) throws IOException {
        String number = packed.caseNumber() == null ? packed.caseId() : packed.caseNumber();
        String title = escaped(text("title", Map.of("case", number)));
        out.write("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
                + "<title>" + title + "</title></head><body>\n<h1>" + title + "</h1>\n");
        paragraph(
                out,
                text(
                        "covers",
                        Map.of(
                                "version",
                                packed.version(),
                                "size",
                                packed.tree().size())));
        out.write("<ol start=\"0\">\n");
    }

    void event(PackedEvent packed, Writer out) throws IOException {
        out.write("<li>");
        Withheld withheld = packed.withheld();
        if (withheld != null) paragraph(out, withheld(withheld));
        else told(packed, out);
        out.write("</li>\n");
    }

    void end(Writer out) throws IOException {
        out.write("</ol>\n</body></html>\n");
    }

    private void told(PackedEvent packed, Writer out) throws IOException {
        LocalDate day = LocalDate.ofInstant(packed.event().at(), WorkingCalendar.ZONE);
        paragraph(out, sentences.in(language, packed.event(), packed::opened));
        paragraph(
                out,
                text(
                        "when",
                        Map.of(
                                "at",
                                words.instant(language, packed.event().at()),
                                "actor",
                                words.actor(language, packed.event().by(), day),
                                "position",
                                packed.stored().position(),
                                "recorded",
                                packed.stored().timestamp())));
        for (PackedEvent.Text text : packed.parts()) {
            String opened = text.opened();
            Withheld why = text.withheld();
            String said = opened != null ? opened : why == null ? "" : withheld(why);
            paragraph(out, text.part().pointer() + ": " + said);
        }
    }

    private String withheld(Withheld withheld) {
        return text("withheld", Map.of("kind", withheld.kind(), "rule", withheld.rule()));
    }

    private String text(String key, Map<String, ?> values) {
        return texts.text(language, key, values);
    }

    private static void paragraph(Writer out, String text) throws IOException {
        out.write("<p>" + escaped(text) + "</p>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
