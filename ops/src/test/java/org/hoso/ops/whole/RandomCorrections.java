package org.hoso.ops.whole;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import tools.jackson.databind.JsonNode;

/** Puts every field of every event of a case right, at random, as far as the system lets anybody. */
final class RandomCorrections {
    private static final String OFFICER = "coordinator@abei";
    private static final List<String> TEXTS =
            List.of("TIKTOK", "VFA", "functional_food", "HCM", "Tên không có trong danh mục", "x".repeat(200));

    private final Api api;
    private final Random random;
    private final List<Reply> replies = new ArrayList<>();
    private final Instant today = Instant.now();

    RandomCorrections(Api api, long seed) {
        this.api = api;
        this.random = new Random(seed);
    }

    void of(String caseNumber) {
        String path = "/api/v1/cases/" + caseNumber;
        JsonNode lines = api.look(OFFICER, path + "/history?limit=200").body().path("lines");
        for (JsonNode line : lines) of(path, line.path("version").asLong());
    }

    /** All that was answered, to questions and to corrections. */
    List<Reply> replies() {
        return replies;
    }

    private void of(String path, long version) {
        Reply fields = api.look(OFFICER, path + "/corrections/fields?version=" + version);
        replies.add(fields);
        for (JsonNode field : fields.body().path("fields")) correct(path, version, field);
    }

    private void correct(String path, long version, JsonNode field) {
        Map<String, Object> body = fields(
                "version",
                version,
                "fields",
                List.of(fields("field", field.path("pointer").asString(), "value", value(field))),
                "reason",
                "Ghi nhầm.",
                "authority",
                CommandBody.document("9/ĐC", LocalDate.of(2026, 1, 5)));
        replies.add(api.post(OFFICER, path + "/correct-record", body));
    }

    private Object value(JsonNode field) {
        return switch (field.path("kind").asString()) {
            case "word" ->
                field.path("words")
                        .path(random.nextInt(field.path("words").size()))
                        .asString();
            case "whole_number" -> random.nextInt(1_000_000_000);
            case "number" -> random.nextDouble();
            case "flag" -> random.nextBoolean();
            case "day" -> day();
            case "instant" ->
                today.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 60))).toString();
            case "document" -> fields("number", "7/VB", "date", day());
            case "text" -> TEXTS.get(random.nextInt(TEXTS.size()));
            default -> throw new IllegalStateException("no value of kind " + field);
        };
    }

    private String day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)).toString();
    }
}
