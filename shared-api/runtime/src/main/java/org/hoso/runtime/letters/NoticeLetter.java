package org.hoso.runtime.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hoso.cases.DocumentRef;
import org.hoso.runtime.letters.NoticeFacts.Deadline;
import org.hoso.runtime.letters.NoticeFacts.Enclosure;
import org.hoso.runtime.letters.NoticeFacts.Named;
import org.hoso.runtime.letters.NoticeFacts.Reason;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.paper.Sheet;

/** Công văn yêu cầu ngăn chặn, gỡ bỏ: the removal request as a letter of the form that state documents have (ND 30/2020). */
final class NoticeLetter {
    private final NoticeFacts facts;
    private final LetterWords words;

    NoticeLetter(NoticeFacts facts, LetterWords words) {
        this.facts = facts;
        this.words = words;
    }

    Sheet sheet() {
        Markup body = Markup.all(
                head(),
                Markup.in("p class=\"to\"", addressee()),
                grounds(),
                Markup.in("p", words.text("request", names())),
                section("what", urls()),
                section("why", why()),
                section("deadline", deadline()),
                section("reply", reply()),
                section("objection", Markup.in("p", words.text("objection"))),
                foot(),
                Markup.in("p class=\"made\"", words.text("made", Map.of("notice", facts.noticeId()))));
        return new Sheet(words.language().tag(), title(), LetterStyle.CSS, body, facts.sentAt());
    }

    private String title() {
        return words.text(
                "title",
                Map.of(
                        "number",
                        facts.document().number(),
                        "date",
                        words.date(facts.document().date())));
    }

    private Markup head() {
        Named above = facts.above();
        Markup left = Markup.all(
                above == null ? Markup.NONE : Markup.in("p class=\"above\"", upper(above)),
                Markup.in("p class=\"sender\"", upper(facts.sender())),
                rule(),
                Markup.in(
                        "p",
                        Markup.text(words.text("number") + " "),
                        Markup.foreign(facts.document().number())),
                Markup.in("p class=\"about\"", about()));
        Markup right = Markup.all(
                Markup.in("p class=\"state\"", words.text("state")),
                Markup.in("p class=\"motto\"", words.text("motto")),
                rule(),
                Markup.in("p class=\"date\"", words.longDate(facts.document().date())));
        Markup urgent = facts.urgent() ? Markup.in("p class=\"urgent\"", words.text("urgent")) : Markup.NONE;
        return Markup.all(
                Markup.in(
                        "table class=\"head\"",
                        Markup.in("tr", Markup.in("td class=\"from\"", left), Markup.in("td", right))),
                urgent);
    }

    private static Markup rule() {
        return Markup.in("p class=\"rule\"", "————");
    }

    private String about() {
        return facts.caseNumber() == null
                ? words.text("about")
                : words.text("aboutCase", Map.of("number", facts.caseNumber()));
    }

    private String addressee() {
        String operator = facts.operator() == null ? "" : " (" + facts.operator() + ")";
        return words.text("to", Map.of("platform", facts.platform() + operator));
    }

    private Markup grounds() {
        String law = words.text("ground." + words.stored(facts.ground()));
        Deadline deadline = facts.deadline();
        List<String> cited = Stream.of(deadline == null ? "" : deadline.basis(), facts.basis())
                .map(noted -> Citation.of(noted, words.language()))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        boolean named = cited.stream().anyMatch(one -> one.contains(law));
        return Markup.all(Stream.concat(named ? Stream.of() : Stream.of(law), cited.stream())
                .map(one -> Markup.in("p class=\"ground\"", words.text("ground", Map.of("basis", one)))));
    }

    private Map<String, Object> names() {
        return Map.of(
                "sender",
                words.name(facts.sender()),
                "platform",
                facts.platform(),
                "count",
                facts.urls().size());
    }

    private Markup section(String name, Markup content) {
        return Markup.in("section", Markup.in("h1", words.text(name + ".head")), content);
    }

    private Markup urls() {
        List<Markup> rows = new ArrayList<>();
        rows.add(Markup.in("tr", Markup.in("th class=\"n\"", words.text("n")), Markup.in("th", words.text("url"))));
        for (int n = 0; n < facts.urls().size(); n++)
            rows.add(Markup.in(
                    "tr",
                    Markup.in("td class=\"n\"", Integer.toString(n + 1)),
                    Markup.in("td class=\"url\"", Markup.foreign(facts.urls().get(n)))));
        return Markup.in("table class=\"urls\"", Markup.all(rows));
    }

    private Markup why() {
        Enclosure enclosed = facts.conclusion();
        return Markup.all(
                switch (facts.reason()) {
                    case Reason.Given given -> paragraphs(given.text());
                    case Reason.None none ->
                        Markup.in("p", words.text(enclosed == null ? "reason.none" : "reason.enclosed"));
                    case Reason.Masked masked -> Markup.in("p", words.text("reason.masked"));
                    case Reason.Erased erased -> Markup.in("p", words.text("reason.erased"));
                },
                enclosed == null ? Markup.NONE : enclosure(enclosed));
    }

    private static Markup paragraphs(String text) {
        return Markup.all(Stream.of(text.split("\\R"))
                .filter(line -> !line.isBlank())
                .map(line -> Markup.in("p class=\"words\"", Markup.foreign(line))));
    }

    private Markup enclosure(Enclosure enclosed) {
        DocumentRef document = enclosed.document();
        String by = words.name(enclosed.by());
        if (document == null) return Markup.in("p", words.text("enclosed", Map.of("by", by)));
        return Markup.in(
                "p",
                Markup.text(
                        words.text("enclosedDocument", Map.of("by", by, "date", words.date(document.date()))) + " "),
                Markup.foreign(document.number()));
    }

    private Markup deadline() {
        Deadline deadline = facts.deadline();
        if (deadline == null) return Markup.in("p", words.text("deadline.none"));
        Map<String, Object> values =
                Map.of("due", words.instant(deadline.due()), "clock", words.name(deadline.clock()));
        return Markup.all(
                Markup.in("p", Markup.in("strong", words.text("deadline.due", values))),
                Markup.in("p", words.text("deadline.clock", values)),
                deadline.verified() ? Markup.NONE : Markup.in("p", words.text("deadline.unverified")));
    }

    private Markup reply() {
        String to = facts.replyTo();
        String number = facts.caseNumber() == null ? "" : facts.caseNumber().value();
        Map<String, Object> values = Map.of("sender", words.name(facts.sender()), "case", number);
        if (to == null) return Markup.in("p", words.text("reply", values));
        return Markup.all(
                Markup.in("p", words.text("reply", values)),
                Markup.in("p", Markup.text(words.text("replyTo") + " "), Markup.foreign(to)));
    }

    private Markup foot() {
        Markup left = Markup.all(
                Markup.in("p class=\"copies\"", words.text("copies")),
                Markup.in("p", words.text("copies.addressee")),
                Markup.in("p", words.text("copies.file", Map.of("case", Objects.toString(facts.caseNumber(), "")))));
        Markup right = Markup.all(
                Markup.in("p class=\"signer\"", words.text("signer")),
                Markup.in("p class=\"how\"", words.text("signed")));
        return Markup.in("table class=\"foot\"", Markup.in("tr", Markup.in("td", left), Markup.in("td", right)));
    }

    private String upper(Named name) {
        return words.name(name).toUpperCase(Locale.ROOT);
    }
}
