package org.hoso.command.dispatching;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Sealed;
import org.hoso.cases.StartedClock;
import org.hoso.law.Agency;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * From a case's history to what a platform is told: as the case was when it was asked, whatever was corrected since; pure.
 *
 * @param open    the text behind a seal; nothing where its key was destroyed
 * @param replyTo where callbacks come in, where that is known
 */
record Writing(
        Law law,
        Function<Sealed, Optional<String>> open,
        @Nullable URI replyTo) {
    /** The law's data notes remarks beside what it cites; those are not for others. */
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?:ND \\d+/\\d{4}|Decree \\d+/\\d{4}|Law \\d+/\\d{4}|Law on Advertising)(?: Art \\d+(?:\\.(?:\\d+|[a-zđ]))*)?");

    /** @throws Story.Erased when the reason's key was destroyed */
    NoticeMessage notice(Story story, UUID noticeId) {
        PlatformNotified asked = story.notice(noticeId);
        return new NoticeMessage(
                NoticeMessage.TYPE,
                asked.at(),
                new NoticeMessage.Data(
                        noticeId,
                        asked.caseId(),
                        story.number(),
                        asked.platform(),
                        sender(asked),
                        asked.document(),
                        asked.ground(),
                        basis(asked),
                        asked.urgent(),
                        items(asked, story),
                        reason(asked),
                        conclusion(asked, story),
                        clock(asked).map(StartedClock::due).orElse(null),
                        replyTo == null ? null : replyTo + "/api/v1/callbacks/" + asked.platform()));
    }

    private NoticeMessage.Sender sender(PlatformNotified asked) {
        String code = asked.by().agency();
        Optional<Agency> known =
                law.agencies().on(code, asked.at().atZone(WorkingCalendar.ZONE).toLocalDate());
        return new NoticeMessage.Sender(
                code,
                known.map(Agency::nameVi).orElse(code),
                known.map(Agency::nameEn).orElse(code));
    }

    private List<String> basis(PlatformNotified asked) {
        Stream<String> period = clock(asked)
                .flatMap(clock -> law.clocks().rule(clock.code(), clock.validFrom()))
                .map(ClockRule::legalBasis)
                .stream();
        return Stream.concat(Stream.of(asked.mandate().basis()), period)
                .flatMap(noted -> INSTRUMENT.matcher(noted).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    private static Optional<StartedClock> clock(PlatformNotified asked) {
        return asked.clocks().started().stream().findFirst();
    }

    private static List<NoticeMessage.Item> items(PlatformNotified asked, Story story) {
        return story.items(asked)
                .map(item -> new NoticeMessage.Item(
                        item.itemId(), item.itemKind(), item.url().canonical()))
                .toList();
    }

    private @Nullable String reason(PlatformNotified asked) {
        return asked.reason() == null ? null : open.apply(asked.reason()).orElseThrow(Story.Erased::new);
    }

    private static NoticeMessage.@Nullable Enclosed conclusion(PlatformNotified asked, Story story) {
        return story.enclosed(asked)
                .map(given -> new NoticeMessage.Enclosed(
                        given.conclusionId(), given.by().agency(), given.finding(), given.document()))
                .orElse(null);
    }
}
