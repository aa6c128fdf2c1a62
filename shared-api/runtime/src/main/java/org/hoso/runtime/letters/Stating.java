package org.hoso.runtime.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Report.Item;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.law.Agency;
import org.hoso.law.Basis;
import org.hoso.law.ClockRule;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.letters.LetterFacts.Deadline;
import org.hoso.runtime.letters.LetterFacts.Named;
import org.hoso.runtime.letters.LetterMatter.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a letter from the codes of the event that sends it: with the names that the law's data has for that day; a code that
 * it has no name for stands for itself.
 */
public record Stating(Law law, LetterProperties replies, Disclosure told) {
    /** Whoever of that kind there is, where an order names nobody. */
    private static final java.util.Map<String, Named> EVERYBODY = java.util.Map.of(
            "ISP", new Named("Các doanh nghiệp viễn thông, Internet", "Telecommunications and Internet providers"),
            "HOSTING", new Named("Các doanh nghiệp cung cấp dịch vụ lưu trữ", "Hosting providers"));

    public LetterFacts facts(Outgoing what, @Nullable CaseNumber number) {
        String agency = what.asked().by().agency();
        LocalDate day = day(what.asked().at());
        return new LetterFacts(
                number,
                what.dispatchId(),
                named(agency, day),
                law.agencies()
                        .parentOf(agency, day)
                        .map(parent -> new Named(parent.nameVi(), parent.nameEn()))
                        .orElse(null),
                receiver(what.receiver(), day),
                law.platforms()
                        .find(what.receiver())
                        .map(Platform::operator)
                        .map(Stating::name)
                        .orElse(null),
                what.document(),
                what.asked().at(),
                what.basis(),
                what.urgent(),
                what.clock().map(this::deadline).orElse(null),
                matter(what),
                replies.replyTo(agency));
    }

    private LetterMatter matter(Outgoing what) {
        List<String> urls = urls(what.items());
        return switch (what) {
            case Outgoing.Removal one ->
                new LetterMatter.Removal(
                        one.asked().ground(),
                        urls,
                        one.enclosed() == null ? null : enclosure(one.enclosed()),
                        told.reason(one.asked()));
            case Outgoing.Block one -> new LetterMatter.Block(one.asked().ground(), urls, one.domains());
            case Outgoing.Lift one -> new LetterMatter.Lift(one.order().document(), urls);
            case Outgoing.Lock one ->
                new LetterMatter.Lock(one.asked().kind(), one.asked().days(), account(one.account()), urls);
            case Outgoing.UserInfo one -> new LetterMatter.UserInfo(account(one.account()), urls);
        };
    }

    private static List<String> urls(List<Item> items) {
        return items.stream().map(item -> item.url().canonical()).toList();
    }

    private Wording account(@Nullable SubjectAlleged subject) {
        return subject == null ? new Wording.None() : told.account(subject);
    }

    private Enclosure enclosure(ConclusionGiven given) {
        return new Enclosure(named(given.by().agency(), day(given.at())), told.document(given));
    }

    /** The law's data keeps remarks of its own behind a name, in brackets. */
    private static String name(String operator) {
        return operator.replaceFirst("\\s*\\(.*", "");
    }

    private @Nullable Deadline deadline(StartedClock clock) {
        if (clock.due() == null) return null;
        Optional<ClockRule> rule = law.clocks().rule(clock.code(), clock.validFrom());
        return new Deadline(
                clock.due(),
                rule.map(found -> new Named(found.nameVi(), found.nameEn()))
                        .orElse(new Named(clock.code(), clock.code())),
                rule.map(ClockRule::legalBasis).map(Basis::cited).orElse(null),
                clock.confidence() == Confidence.VERIFIED);
    }

    private Named receiver(String code, LocalDate day) {
        Named everybody = EVERYBODY.get(code);
        if (everybody != null) return everybody;
        Optional<Platform> platform = law.platforms().find(code);
        return platform.map(Stating::addressed).orElseGet(() -> named(code, day));
    }

    /** A site is nobody: whoever runs it is written to. */
    private static Named addressed(Platform known) {
        return known.isSites()
                ? new Named("Đơn vị quản lý " + lower(known.vi()), "Whoever runs the " + lower(known.name()))
                : new Named(known.vi(), known.name());
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private Named named(String code, LocalDate day) {
        Optional<Agency> body = law.agencies()
                .on(code, day)
                .or(() -> law.agencies()
                        .lastDay(code, day)
                        .flatMap(last -> law.agencies().on(code, last)));
        return body.map(found -> new Named(found.nameVi(), found.nameEn())).orElse(new Named(code, code));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
