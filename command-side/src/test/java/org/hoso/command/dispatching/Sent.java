package org.hoso.command.dispatching;

import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.command.RunningSide;
import org.hoso.command.Sample;
import org.hoso.command.intake.BulkAppend;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;
import org.jspecify.annotations.Nullable;

/** A notice that ABEI sent to Facebook an hour into the sample Monday, in a case of its own or with others. */
public record Sent(CaseId caseId, UUID id) {
    private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);

    public static Sent one(RunningSide side, Channel channel) {
        return many(side, 1, 1, channel, hours(1), null).getFirst();
    }

    public static Sent because(RunningSide side, Channel channel, String reason) {
        return many(side, 1, 1, channel, hours(1), reason).getFirst();
    }

    public static Sent at(RunningSide side, Channel channel, Instant at) {
        return many(side, 1, 1, channel, at, null).getFirst();
    }

    public static List<Sent> many(RunningSide side, int cases, int each) {
        return many(side, cases, each, Channel.PLATFORM_PORTAL, hours(1), null);
    }

    /** By the platform's own address, at that instant. */
    static List<Sent> many(RunningSide side, int cases, int each, Instant at) {
        return many(side, cases, each, Channel.PLATFORM_PORTAL, at, null);
    }

    private static List<Sent> many(
            RunningSide side, int cases, int each, Channel channel, Instant at, @Nullable String reason) {
        List<Sent> sent = new ArrayList<>();
        for (int n = 0; n < cases; n++) {
            CaseId caseId = new CaseId(UUID.randomUUID());
            List<UUID> items = Stream.generate(UUID::randomUUID).limit(each).toList();
            side.bean(BulkAppend.class)
                    .append(
                            List.of(opened(
                                    caseId,
                                    items.stream()
                                            .map(item -> Sample.item(item, "FACEBOOK"))
                                            .toList(),
                                    Sample.reported().accountable(),
                                    Sample.MONDAY.isAfter(at) ? at : Sample.MONDAY)),
                            () -> {});
            // A document asks once: the second notice of a case has a number of its own.
            for (UUID item : items) {
                String number = item == items.getFirst() ? "15/PTTH" : "15." + items.indexOf(item) + "/PTTH";
                sent.add(notified(side, caseId, item, number, channel, at, reason));
            }
        }
        return sent;
    }

    private static Sent notified(
            RunningSide side,
            CaseId caseId,
            UUID item,
            String number,
            Channel channel,
            Instant at,
            @Nullable String reason) {
        UUID noticeId = UUID.randomUUID();
        side.bean(SystemDesk.class)
                .submit(new NotifyPlatform(
                        caseId,
                        officer(Role.LIAISON, "ABEI"),
                        at,
                        noticeId,
                        "FACEBOOK",
                        List.of(item),
                        LegalGround.ADVERTISING,
                        false,
                        channel,
                        document(number),
                        null,
                        reason == null ? null : sealed(side, caseId.value(), "reason", reason),
                        null,
                        null));
        return new Sent(caseId, noticeId);
    }

    /** @param ref of the case, or of the person whom the text is about */
    static Sealed sealed(RunningSide side, UUID ref, String field, String text) {
        SealingSession session = side.bean(Sealer.class).open();
        session.needs(ref, true);
        session.prepare();
        return session.seal(ref, field, text);
    }

    /** A violation on file, and what more happened. */
    static BulkAppend.Opened opened(
            CaseId caseId, List<Report.Item> items, AccountableBody accountable, Instant at, CaseEvent... more) {
        Report.ContentReported like = Sample.reported();
        var reported = new Report.ContentReported(
                caseId,
                like.by(),
                at,
                CaseNumber.of(2026, NUMBERS.incrementAndGet()),
                UUID.randomUUID(),
                like.reporter(),
                like.title(),
                like.description(),
                null,
                like.productField(),
                like.productName(),
                like.actDate(),
                Report.Urgency.NORMAL,
                items,
                accountable,
                ClockChanges.NONE,
                null);
        var classified = new Classification.ViolationClassified(
                caseId,
                officer(Role.CLASSIFIER, "ABEI"),
                at,
                "functional_food",
                Classification.Verdict.VIOLATION,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE);
        return new BulkAppend.Opened(
                caseId,
                Stream.concat(Stream.of(reported, classified), Stream.of(more)).toList());
    }
}
