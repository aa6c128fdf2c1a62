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
        new ToldAndDone(kept).compare(command.group("name"), told, real, true);
        return real;
    }

    /** Both calls are for one instant. */
    private static String dated(String body) {
        ObjectNode json = (ObjectNode) CaseJson.stored().readTree(body);
        if (!json.has("at")) json.put("at", Instant.now().toString());
        return CaseJson.stored().writeValueAsString(json);
    }
}
