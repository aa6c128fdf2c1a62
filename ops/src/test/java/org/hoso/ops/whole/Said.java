package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.cases.Refusal;
import org.hoso.ops.completeness.Endpoints;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.whole.plays.Play;
import org.hoso.ops.whole.plays.Prepared;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.node.ObjectNode;

/** One play in one state: first dry, which stores nothing; then real, which does as was told. */
record Said(Api api, Kept kept, Play play, Prepared prepared, ObjectNode body) {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> RULES =
            Arrays.stream(Refusal.values()).map(Refusal::code).collect(Collectors.toUnmodifiableSet());

    static Said of(Api api, Kept kept, Play play, Prepared prepared) {
        return new Said(api, kept, play, prepared, play.body(prepared));
    }

    Reply dry() {
        long head = kept.head();
        List<Long> before = kept.rows(head);
        Reply told = say("?dryRun=true");
        List<Long> after = kept.rows(head);
        int keys = after.size() - Kept.TABLES_OF_KEYS;
        assertThat(after.subList(0, keys)).as("rows after a dry run").isEqualTo(before.subList(0, keys));
        for (int i = keys; i < after.size(); i++)
            assertThat(after.get(i)).as("persons and keys after a dry run").isLessThanOrEqualTo(before.get(i));
        return told;
    }

    static boolean accepts(Reply told) {
        return told.ok() && told.body().path("refusal").isNull();
    }

    /** @param told by the dry run just before */
    Reply real(Reply told) {
        long head = kept.head();
        Reply real = say("");
        new ToldAndDone(kept).compare(StoredNames.kebab(play.command()), told, real, body.has("at"));
        if (real.ok()) {
            assertThat(real.body().path("events"))
                    .as("a play that adds nothing tells nothing")
                    .isNotEmpty();
            assertThat(kept.added(head)).as("events stored").isPositive();
        } else
            assertThat(kept.added(head)).as("events stored by what was refused").isZero();
        return real;
    }

    /** A rule of the case, or that nothing is told of the case to whom it is not for; a dry run tells it within its answer. */
    static boolean byRule(Reply refused) {
        String code = refused.ok() ? refused.body().path("refusal").path("code").asString("") : refused.text("code");
        return RULES.contains(code) || code.equals("no-such-case");
    }

    private Reply say(String query) {
        String path = Endpoints.of(play.command()).getFirst();
        String there = HOLE.matcher(path).replaceAll(hole -> prepared.id(hole.group(1)));
        return api.post(play.officer(), there + query, body);
    }
}
