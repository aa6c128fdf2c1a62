package org.hoso.ops.whole.plays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.law.WorkingCalendar;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.StoryCase;

/** What a state left behind: ids by their names, and the instant that its next step is for. */
public final class Prepared {
    private static final AtomicLong DOCUMENTS = new AtomicLong();

    private final Map<String, String> ids = new HashMap<>();
    private Instant now;

    Prepared(Instant now) {
        this.now = now;
    }

    /** Of no system: names and forms as of a real one, to look at bodies before anything runs. */
    static Prepared sketch() {
        return new Prepared(Instant.parse("2026-11-25T02:00:00Z")).with("number", "1");
    }

    /** An hour after the case's last step. */
    static Prepared of(StoryCase matter) {
        matter.later(Duration.ofHours(1));
        return new Prepared(matter.now())
                .with("caseId", matter.caseId())
                .with("item", matter.item())
                .with("report", matter.report());
    }

    Prepared with(String name, String id) {
        ids.put(name, id);
        return this;
    }

    Prepared later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** What the state calls so; else an id that nobody has. */
    public String id(String name) {
        return ids.computeIfAbsent(name, none -> UUID.randomUUID().toString());
    }

    /** What the state calls so, or something of the same form. */
    String word(String name, String otherwise) {
        return ids.getOrDefault(name, otherwise);
    }

    long number(String name) {
        return Long.parseLong(ids.getOrDefault(name, "1"));
    }

    Instant now() {
        return now;
    }

    /** So much later, as bodies say it. */
    String in(Duration time) {
        return now.plus(time).toString();
    }

    LocalDate today() {
        return now.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    /** Of another file each time. */
    static String hash64() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /** Another paper each time: one paper is not recorded twice. */
    Map<String, Object> document(String number) {
        return CommandBody.document(DOCUMENTS.incrementAndGet() + "/" + number, today());
    }
}
