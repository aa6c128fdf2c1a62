package org.hoso.ops.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Where a story begins: a report comes in, some days ago. */
public final class StoryStart {
    private final Api api;
    private final Instant today;

    public StoryStart(Api api, Instant today) {
        this.api = api;
        this.today = today;
    }

    public Api api() {
        return api;
    }

    public Instant daysAgo(int days) {
        return today.minus(Duration.ofDays(days)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    /** An address nobody reported yet. */
    public static String post(String host) {
        return "https://" + host + "/trang-mau/posts/" + UUID.randomUUID();
    }

    /** @throws IllegalStateException when the report is turned down */
    public StoryCase reported(String officer, Instant at, Map<String, Object> report) {
        Map<String, Object> body = new LinkedHashMap<>(report);
        body.put("at", at.toString());
        Reply reply = api.post(officer, "/api/v1/cases/report-content", body);
        if (reply.status() != 201)
            throw new IllegalStateException(officer + " could not report: " + reply.status() + " " + reply.body());
        return new StoryCase(api, reply, at);
    }

    /** What is asked of something else than a case. @throws IllegalStateException when it is turned down */
    public Reply said(String officer, String path, Object body) {
        Reply reply = api.post(officer, path, body);
        if (!reply.ok())
            throw new IllegalStateException(
                    officer + " could not ask " + path + ": " + reply.status() + " " + reply.body());
        return reply;
    }
}
