package org.hoso.ops.sample;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Plays the sample reports, then the named stories, and says what differed from what was expected. */
public final class PlaySamples {
    private PlaySamples() {}

    /** @param arguments the address of the running system */
    public static void main(String... arguments) {
        String base = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        int failed;
        try {
            failed = play(Api.of(base), System.out);
        } catch (java.io.UncheckedIOException nobody) {
            System.err.println(nobody.getMessage() + ". Start it with: ops/dev run");
            failed = 1;
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    /** @return how many answers differ from what the samples expect, and how many stories failed */
    static int play(Api api, PrintStream out) {
        return samples(api, line -> line, out) + stories(api, out);
    }

    /**
     * @param altered what of each line of the samples is played, nothing where it is left out
     * @return how many answers differ
     */
    public static int samples(Api api, UnaryOperator<String> altered, PrintStream out) {
        SamplePlay play = new SamplePlay(api, Long.toString(Instant.now().toEpochMilli(), 36));
        List<Played.Difference> differences = new ArrayList<>();
        int agreed = 0;
        List<SampleCase> samples = SampleCase.all(altered);
        for (SampleCase sample : samples) {
            Played played = play.play(sample);
            agreed += played.agreed();
            differences.addAll(played.differences());
            out.printf(
                    "%s  %s  %d agreed, %d differ%n",
                    sample.id(),
                    sample.text("platform"),
                    played.agreed(),
                    played.differences().size());
        }
        out.printf(
                "%n%d sample reports: %d answers as expected, %d differ%n", samples.size(), agreed, differences.size());
        for (Played.Difference d : differences)
            out.printf("  %s  %s: expected %s, got %s  %s%n", d.sample(), d.field(), d.expected(), d.got(), d.why());
        out.println();
        return differences.size();
    }

    private static int stories(Api api, PrintStream out) {
        int failed = 0;
        for (Story story : Stories.all()) {
            try {
                String number = story.play(new StoryStart(api, Instant.now()));
                out.printf("ok      %s  %s / %s%n", number, story.vi(), story.en());
            } catch (IllegalStateException told) {
                failed++;
                out.printf("FAILED  %s / %s%n        %s%n", story.vi(), story.en(), told.getMessage());
            }
        }
        out.printf("%n%d stories, %d failed%n", Stories.all().size(), failed);
        return failed;
    }
}
