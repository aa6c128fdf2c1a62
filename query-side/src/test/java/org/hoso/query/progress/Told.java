package org.hoso.query.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.query.Varied;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** A case told event by event, an hour apart, without clocks unless it says so; between events it goes through JSON. */
final class Told {
    static final Instant BEGAN = Instant.parse("2026-10-05T02:00:00Z");
    static final UUID ITEM =
            SampleEvents.of(ContentReported.class).items().getFirst().itemId();

    private final List<CaseEvent> events;

    Told() {
        this(List.of());
    }

    private Told(List<CaseEvent> events) {
        this.events = events;
    }

    /** Reported to ABEI, one item on Facebook. */
    static Told reported() {
        return new Told().then(ContentReported.class);
    }

    <E extends CaseEvent> Told then(Class<E> type, @Nullable Object... changes) {
        E event = Varied.of(type, changes);
        event = Varied.change(event, "at", BEGAN.plusSeconds(3600L * events.size()));
        if (!Arrays.asList(changes).contains("clocks") && hasClocks(type))
            event = Varied.change(event, "clocks", ClockChanges.NONE);
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Told(more);
    }

    private static boolean hasClocks(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals("clocks"));
    }

    Progress progress() {
        Progress progress = Progress.NONE;
        for (CaseEvent event : events) {
            String text = CaseJson.stored().writeValueAsString(progress.after(event));
            progress = CaseJson.stored().readValue(text, Progress.class);
        }
        return progress;
    }

    ProgressStage stageOf(UUID id) {
        return progress().strands().find(id).map(Strand::stage).orElseThrow();
    }

    TrackStanding track(Track track) {
        return Tracks.of(progress()).stream()
                .filter(one -> one.track() == track)
                .findFirst()
                .orElseThrow();
    }

    Status status() {
        return Status.of(progress());
    }

    static AccountableBody body(String agency) {
        return new AccountableBody(agency, LocalDate.of(2025, 3, 1));
    }

    static ClockChanges starts(UUID clockId, String code, @Nullable UUID about, Instant due) {
        return new ClockChanges(
                List.of(new StartedClock(
                        clockId, about, code, LocalDate.of(2026, 1, 1), "vn-2026", BEGAN, due, Confidence.VERIFIED)),
                List.of());
    }

    static UUID id(int number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static org.hoso.cases.Actor officer(Role role, String agency) {
        return Varied.officer(role, agency);
    }
}
