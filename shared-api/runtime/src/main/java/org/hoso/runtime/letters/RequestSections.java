package org.hoso.runtime.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.DocumentRef;
import org.hoso.runtime.letters.LetterMatter.Enclosure;
import org.hoso.runtime.paper.Markup;

/** What a letter asks for and why: the sections that differ from matter to matter. */
record RequestSections(LetterMatter matter, LetterWords words) {
    /** @param head key of its heading */
    record Section(String head, Markup content) {}

    List<Section> sections() {
        return switch (matter) {
            case LetterMatter.Removal removal -> List.of(what(urls()), section("why", why(removal)));
            case LetterMatter.Block block ->
                List.of(
                        what(urls(), domains(block.domains())),
                        section("why", Markup.in("p", words.text("block.ground." + words.stored(block.ground())))));
            case LetterMatter.Lift lift -> List.of(what(urls(), lifted(lift.order())));
            case LetterMatter.Lock lock ->
                List.of(what(account(lock.account())), section("lock.how", Markup.all(how(lock))));
            case LetterMatter.UserInfo info -> List.of(what(account(info.account())));
        };
    }

    private Section what(Markup... content) {
        return section(matter.name() + ".what", content);
    }

    private static Section section(String name, Markup... content) {
        return new Section(name + ".head", Markup.all(content));
    }

    private Markup urls() {
        List<Markup> rows = new ArrayList<>();
        rows.add(Markup.in("tr", Markup.in("th class=\"n\"", words.text("n")), Markup.in("th", words.text("url"))));
        for (int n = 0; n < matter.urls().size(); n++)
            rows.add(Markup.in(
                    "tr",
                    Markup.in("td class=\"n\"", Integer.toString(n + 1)),
                    Markup.in("td class=\"url\"", Markup.foreign(matter.urls().get(n)))));
        return Markup.in("table class=\"urls\"", Markup.all(rows));
    }

    private Markup domains(List<String> domains) {
        return domains.isEmpty()
                ? Markup.NONE
                : Markup.in(
                        "p",
                        Markup.text(words.text("block.domains") + " "),
                        Markup.foreign(String.join(", ", domains)));
    }

    private Markup lifted(DocumentRef order) {
        return Markup.in(
                "p",
                Markup.text(words.text("lift.order", Map.of("date", words.date(order.date()))) + " "),
                Markup.foreign(order.number()));
    }

    private Markup account(Wording account) {
        return switch (account) {
            case Wording.Given given ->
                Markup.in("p", Markup.text(words.text("account") + " "), Markup.foreign(given.text()));
            case Wording.None none -> Markup.all(Markup.in("p", words.text("account.none")), urls());
            case Wording.Masked masked -> Markup.in("p", words.text("account.masked"));
            case Wording.Erased erased -> Markup.in("p", words.text("account.erased"));
        };
    }

    private Stream<Markup> how(LetterMatter.Lock lock) {
        return lock.kind() == LockKind.TEMPORARY
                ? Stream.of(Markup.in("p", words.text("lock.temporary", Map.of("days", lock.days()))))
                : Stream.of(
                        Markup.in("p", words.text("lock.permanent")), Markup.in("p", words.text("lock.unverified")));
    }

    private Markup why(LetterMatter.Removal removal) {
        Enclosure enclosed = removal.conclusion();
        return Markup.all(
                switch (removal.reason()) {
                    case Wording.Given given -> paragraphs(given.text());
                    case Wording.None none ->
                        Markup.in("p", words.text(enclosed == null ? "reason.none" : "reason.enclosed"));
                    case Wording.Masked masked -> Markup.in("p", words.text("reason.masked"));
                    case Wording.Erased erased -> Markup.in("p", words.text("reason.erased"));
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
}
