package org.hoso.runtime.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.runtime.letters.LetterFacts.Deadline;
import org.hoso.runtime.letters.LetterFacts.Named;
import org.hoso.runtime.letters.RequestSections.Section;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.Language;

/** Công văn: what goes out as a letter of the form that state documents have (ND 30/2020). */
final class Letter {
    private final LetterFacts facts;
    private final LetterWords words;

    Letter(LetterFacts facts, LetterWords words) {
        this.facts = facts;
        this.words = words;
    }

    Sheet sheet() {
        Markup body = Markup.all(
                head(),
                Markup.in("p class=\"to\"", addressee()),
                grounds(),
                Markup.in("p", words.text(name() + ".request", names())),
                sections(),
                foot(),
                Markup.in("p class=\"made\"", words.text("made", Map.of("notice", facts.dispatchId()))));
        return new Sheet(words.language().tag(), title(), LetterStyle.CSS, body, facts.sentAt());
    }

    private String name() {
        return facts.matter().name();
    }

    private Markup sections() {
        List<Section> all = new ArrayList<>(new RequestSections(facts.matter(), words).sections());
        all.add(new Section("deadline.head", deadline()));
        all.add(new Section("reply.head", reply()));
        if (mayObject()) all.add(new Section("objection.head", Markup.in("p", words.text("objection"))));
        return Markup.all(IntStream.range(0, all.size())
                .mapToObj(n -> Markup.in(
                        "section",
                        Markup.in("h1", n + 1 + ". " + words.text(all.get(n).head())),
                        all.get(n).content())));
    }

    /** Those of what platforms are asked that they may appeal against. */
    private boolean mayObject() {
        return facts.matter() instanceof LetterMatter.Removal || facts.matter() instanceof LetterMatter.Lock;
    }

    private String title() {
        return words.text(
                name() + ".title",
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
                ? words.text(name() + ".about")
                : words.text(name() + ".aboutCase", Map.of("number", facts.caseNumber()));
    }

    private String addressee() {
        String operator = facts.operator() == null ? "" : " (" + facts.operator() + ")";
        return words.text("to", Map.of("platform", words.name(facts.receiver()) + operator));
    }

    private Markup grounds() {
        Optional<String> law = facts.matter() instanceof LetterMatter.Removal removal
                ? Optional.of(words.text("ground." + words.stored(removal.ground())))
                : Optional.empty();
        Deadline deadline = facts.deadline();
        List<String> cited = Stream.of(
                        Optional.ofNullable(deadline).map(Deadline::basis), Optional.ofNullable(facts.basis()))
                .flatMap(Optional::stream)
                .map(one -> words.language() == Language.VI ? one.vi() : one.en())
                .distinct()
                .toList();
        Stream<String> unnamed = law.filter(one -> cited.stream().noneMatch(there -> there.contains(one))).stream();
        return Markup.all(Stream.concat(unnamed, cited.stream())
                .map(one -> Markup.in("p class=\"ground\"", words.text("ground", Map.of("basis", one)))));
    }

    private Map<String, Object> names() {
        return Map.of(
                "sender",
                words.name(facts.sender()),
                "platform",
                words.name(facts.receiver()),
                "count",
                facts.matter().urls().size());
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
