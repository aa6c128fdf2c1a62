package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Report.ReportContent;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.plays.Play;
import org.hoso.ops.whole.plays.Plays;
import org.hoso.ops.whole.plays.Prepared;
import org.hoso.ops.whole.plays.Script;
import org.hoso.ops.whole.plays.State;

/** Each command of a case as it stands, said in one state, whatever it was written for. */
final class FromEverywhere {
    private final Api api;
    private final Kept kept;
    private final State state;
    private Prepared prepared;

    FromEverywhere(Running running, State state) {
        this.api = running.api(exchange -> {});
        this.kept = Kept.by(running);
        this.state = state;
        this.prepared = prepared();
    }

    private Prepared prepared() {
        return state.prepared(new StoryStart(api, Instant.now()));
    }

    /** @return what went wrong, a command a line */
    List<String> play() {
        List<String> wrong = new ArrayList<>();
        for (Play play : plays())
            try {
                play(play);
            } catch (AssertionError | RuntimeException failed) {
                wrong.add(play + " said in " + state + ": " + failed.getMessage());
            }
        return wrong;
    }

    private static List<Play> plays() {
        return Plays.all().stream()
                .filter(script -> CaseCommand.class.isAssignableFrom(script.command()))
                .filter(script -> script.command() != ReportContent.class)
                .map(Script::plays)
                .map(List::getFirst)
                .toList();
    }

    /** What is refused dry is told so for real by the plays and the tour of refusals: here it is asked once. */
    private void play(Play play) {
        Said said = Said.of(api, kept, play, prepared);
        Reply told = said.dry();
        boolean accepted = Said.accepts(told);
        Reply answer = accepted ? said.real(told) : told;
        if (accepted && answer.ok()) prepared = prepared();
        else
            assertThat(Said.byRule(answer))
                    .as("%s %s", answer.status(), answer.body())
                    .isTrue();
    }
}
