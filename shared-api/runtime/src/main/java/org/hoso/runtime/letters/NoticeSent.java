package org.hoso.runtime.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.StartedClock;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.hoso.law.ClockRule;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.letters.NoticeFacts.Deadline;
import org.hoso.runtime.letters.NoticeFacts.Enclosure;
import org.hoso.runtime.letters.NoticeFacts.Named;
import org.hoso.runtime.letters.NoticeFacts.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the codes of the event that sent it.
 *
 * @param agency of the sender
 * @param basis  of the mandate that it sent it under
 * @param clock  that it started; absent where it started none
 * @param urls   of its items, in its order
 */
public record NoticeSent(
        @Nullable CaseNumber caseNumber,
        UUID noticeId,
        String agency,
        String platform,
        DocumentRef document,
        Instant at,
        LegalGround ground,
        String basis,
        boolean urgent,
        @Nullable StartedClock clock,
        List<String> urls,
        @Nullable Enclosed conclusion,
        Reason reason) {
    /** @param agency that gave the conclusion, at that instant */
    public record Enclosed(
            String agency, Instant at, @Nullable DocumentRef document) {}

    /** With the names that the law's data has for that day; a code that it has no name for stands for itself. */
    public NoticeFacts facts(Law law, @Nullable String replyTo) {
        LocalDate day = day(at);
        Optional<Platform> known = law.platforms().find(platform);
        return new NoticeFacts(
                caseNumber,
                noticeId,
                named(agency, day, law.agencies()),
                law.agencies()
                        .parentOf(agency, day)
                        .map(parent -> new Named(parent.nameVi(), parent.nameEn()))
                        .orElse(null),
                known.map(Platform::name).orElse(platform),
                known.map(Platform::operator).map(NoticeSent::name).orElse(null),
                document,
                at,
                ground,
                basis,
                urgent,
                deadline(law),
                urls,
                conclusion == null ? null : enclosure(conclusion, law.agencies()),
                reason,
                replyTo);
    }

    /** The law's data keeps remarks of its own behind a name, in brackets. */
    private static String name(String operator) {
        return operator.replaceFirst("\\s*\\(.*", "");
    }

    private @Nullable Deadline deadline(Law law) {
        if (clock == null || clock.due() == null) return null;
        Optional<ClockRule> rule = law.clocks().all().stream()
                .filter(one ->
                        one.code().equals(clock.code()) && one.validFrom().equals(clock.validFrom()))
                .findFirst();
        return new Deadline(
                clock.due(),
                rule.map(found -> new Named(found.nameVi(), found.nameEn()))
                        .orElse(new Named(clock.code(), clock.code())),
                rule.map(ClockRule::legalBasis).orElse(""),
                clock.confidence() == Confidence.VERIFIED);
    }

    private static Enclosure enclosure(Enclosed conclusion, Agencies agencies) {
        return new Enclosure(named(conclusion.agency(), day(conclusion.at()), agencies), conclusion.document());
    }

    private static Named named(String code, LocalDate day, Agencies agencies) {
        Optional<Agency> body =
                agencies.on(code, day).or(() -> agencies.lastDay(code, day).flatMap(last -> agencies.on(code, last)));
        return body.map(found -> new Named(found.nameVi(), found.nameEn())).orElse(new Named(code, code));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
