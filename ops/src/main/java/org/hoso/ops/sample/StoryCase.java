package org.hoso.ops.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** One case on its way through a story: steps by named officers, at instants the story sets. */
public final class StoryCase {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final String caseId;
    private final String number;
    private final Reply opening;
    private Instant at;
    private long version;

    StoryCase(Api api, Reply opening, Instant at) {
        this.api = api;
        this.caseId = opening.text("caseId");
        this.number = opening.text("caseNumber");
        this.opening = opening;
        this.at = at;
        this.version = opening.body().path("version").asLong();
    }

    public String caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    /** The item of the opening report. */
    public String item() {
        return opening.body().path("created").path("itemIds").path(0).asString();
    }

    public String report() {
        return opening.created("reportId");
    }

    /** Time passes before the next step. */
    public StoryCase later(Duration time) {
        at = at.plus(time);
        return this;
    }

    public Instant now() {
        return at;
    }

    public LocalDate today() {
        return at.atZone(VIET_NAM).toLocalDate();
    }

    /** A document of today. */
    public Map<String, Object> document(String number) {
        return CommandBody.document(number, today());
    }

    /** An accepted step. @throws IllegalStateException when it is turned down */
    public Reply step(String officer, String command, Map<String, Object> body) {
        Reply reply = ask(officer, command, body);
        if (!reply.ok())
            throw new IllegalStateException(
                    officer + " could not " + command + ": " + reply.status() + " " + reply.body());
        return reply;
    }

    /** A step that must be turned down. @throws IllegalStateException when it is not, or for another reason */
    public void refused(String officer, String command, Map<String, Object> body, String code) {
        Reply reply = ask(officer, command, body);
        if (!reply.text("code").equals(code))
            throw new IllegalStateException(
                    command + " should be refused as " + code + ": " + reply.status() + " " + reply.body());
    }

    /** A step, whatever comes of it. */
    public Reply ask(String officer, String command, Map<String, Object> body) {
        Map<String, Object> sent = new LinkedHashMap<>(body);
        sent.putIfAbsent("at", at.toString());
        Reply reply = api.post(officer, "/api/v1/cases/" + caseId + "/" + command, sent);
        if (reply.ok() && reply.text("caseId").equals(caseId))
            version = reply.body().path("version").asLong();
        return reply;
    }

    /** The case file as an officer sees it, once it shows the last step. */
    public JsonNode file(String officer) {
        return api.get(officer, "/api/v1/cases/" + caseId + "?since=v" + version)
                .body();
    }

    /** For a reason, which officers of other bodies and auditors need. */
    public JsonNode history(String officer) {
        String path = "/api/v1/cases/" + caseId + "/history?limit=200&since=v" + version;
        return api.look(officer, path).body();
    }

    /** Waits until the case file shows something. @throws IllegalStateException when it does not in time */
    public JsonNode until(String officer, String what, Predicate<JsonNode> shows) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            JsonNode file = file(officer);
            if (shows.test(file)) return file;
            pause();
        }
        throw new IllegalStateException("case " + number + " did not show in time: " + what + "\n" + file(officer));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
