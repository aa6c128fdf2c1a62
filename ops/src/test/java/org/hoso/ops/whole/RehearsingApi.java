package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.Reply;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An officer's program that asks for a dry run of each command just before the real call, and holds the two against each other. */
final class RehearsingApi extends Api {
    private static final Pattern COMMAND = Pattern.compile("/api/v1/cases/(?:[^/]+/)?(?<name>[a-z-]+)");
    private static final String IMPORT = "/api/v1/cases/import";

    private final Kept kept;

    private RehearsingApi(Running running, Consumer<Exchange> watcher) {
        super(running.address(), running.address(), watcher);
        this.kept = Kept.by(running);
    }

    static RehearsingApi of(Running running, Consumer<Exchange> watcher) {
        return new RehearsingApi(running, watcher);
    }

    @Override
    public Reply call(String officer, String method, String path, @Nullable String body, Map<String, String> headers) {
        var command = COMMAND.matcher(path);
        if (!method.equals("POST") || path.equals(IMPORT) || body == null || !command.matches())
            return super.call(officer, method, path, body, headers);
        String sent = dated(body);
        List<Long> before = kept.rows();
        Reply told = super.call(officer, method, path + "?dryRun=true", sent, headers);
        assertThat(kept.rows()).as("rows after a dry run of " + path).isEqualTo(before);
        Reply real = super.call(officer, method, path, sent, headers);
        compare(command.group("name"), told, real);
        return real;
    }

    /** Both calls are for one instant. */
    private static String dated(String body) {
        ObjectNode json = (ObjectNode) CaseJson.stored().readTree(body);
        if (!json.has("at")) json.put("at", Instant.now().toString());
        return CaseJson.stored().writeValueAsString(json);
    }

    private void compare(String command, Reply told, Reply real) {
        if (told.status() != 200) {
            assertThat(told.status()).as(command + ": " + told.body()).isEqualTo(real.status());
            assertThat(told.text("code")).isEqualTo(real.text("code"));
        } else if (!real.ok()) refusedAlike(command, told.body().path("refusal"), real);
        else happenedAlike(command, told.body(), real.body());
    }

    private static void refusedAlike(String command, JsonNode refusal, Reply real) {
        assertThat(refusal.path("code").asString("")).as(command).isEqualTo(real.text("code"));
        assertThat(refusal.path("status").asInt()).isEqualTo(real.status());
        assertThat(refusal.path("detail")).isEqualTo(real.body().path("detail"));
    }

    private void happenedAlike(String command, JsonNode told, JsonNode real) {
        assertThat(told.path("refusal").isNull()).as(command + ": " + told).isTrue();
        assertThat(told.path("events").valueStream().map(event -> event.path("name")))
                .as(command)
                .containsExactlyElementsOf(real.path("events").valueStream().toList());
        if (real.path("caseId").isNull()) return;
        List<Foretold> stored = stored(real);
        List<Foretold> expected = told.path("events")
                .valueStream()
                .map(event -> new Foretold(event.path("storedName").asString(), event.path("payload")))
                .toList();
        if (expected.stream().allMatch(event -> event.payload().isObject()))
            assertThat(Foretold.compared(expected, stored)).as(command).isEqualTo(Foretold.compared(stored, expected));
        assertThat(Foretold.dues(told.path("clocks"))).as(command).isEqualTo(Foretold.dues(stored));
    }

    private List<Foretold> stored(JsonNode real) {
        long version = real.path("version").asLong();
        return kept.stored(
                real.path("caseId").asString(), version - real.path("events").size(), version);
    }
}
