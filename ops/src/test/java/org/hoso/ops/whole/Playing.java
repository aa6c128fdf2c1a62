package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.plays.Play;
import org.hoso.ops.whole.plays.Prepared;
import org.hoso.ops.whole.plays.Script;
import org.hoso.ops.whole.plays.State;
import org.hoso.wire.StoredNames;

/** Plays one script. What was accepted leaves a state as something else: it is prepared anew once that turns a play down. */
final class Playing {
    private final Api api;
    private final Kept kept;
    private final Script script;
    private final String command;
    private final Map<State, Prepared> ready = new EnumMap<>(State.class);
    private final Set<State> used = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<String, String> refused = new TreeMap<>();

    Playing(Running running, Script script) {
        this.api = running.api(exchange -> {});
        this.kept = Kept.by(running);
        this.script = script;
        this.command = StoredNames.kebab(script.command());
    }

    String command() {
        return command;
    }

    /** @return what went wrong, a play a line */
    List<String> play() {
        List<String> wrong = new ArrayList<>();
        for (Play play : script.plays())
            try {
                play(play);
            } catch (AssertionError | RuntimeException failed) {
                wrong.add(play + ": " + failed.getMessage());
            }
        return wrong;
    }

    /** What no play of it had accepted, by {@code command choice}, with the code. */
    Map<String, String> onlyRefused() {
        Map<String, String> only = new TreeMap<>(refused);
        only.keySet().removeAll(accepted);
        return only;
    }

    private void play(Play play) {
        Said said = said(play);
        Reply told = said.dry();
        if (!Said.accepts(told) && used.remove(play.state())) {
            ready.remove(play.state());
            said = said(play);
            told = said.dry();
        }
        Reply real = said.real(told);
        if (real.ok()) accepted(play, said);
        else refused(play, said, real);
    }

    private Said said(Play play) {
        Prepared prepared =
                ready.computeIfAbsent(play.state(), state -> state.prepared(new StoryStart(api, Instant.now())));
        return Said.of(api, kept, play, prepared);
    }

    private void accepted(Play play, Said said) {
        used.add(play.state());
        play.choices(said.body()).forEach(choice -> accepted.add(command + " " + choice));
        accepted.add(command + " " + play.title());
    }

    private void refused(Play play, Said said, Reply real) {
        String choice = command + " " + play.title();
        refused.put(choice, real.text("code"));
        boolean known = OnlyRefused.approved().holds(choice, real.text("code"));
        assertThat(Said.byRule(real) || known)
                .as(
                        "it is neither accepted nor refused by a rule: %s %s%n  sent: %s%n  mend the command; or, where the choice"
                                + " cannot be made alone, say what else changes with it: .choosing(\"%s\", p -> fields(...)) on the"
                                + " script of %s in ops/src/test/java/org/hoso/ops/whole/plays",
                        real.status(),
                        real.body(),
                        said.body(),
                        play.title(),
                        script.command().getSimpleName())
                .isTrue();
    }
}
