package org.hoso.ops.standalone;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.hoso.runtime.verifying.Coverage;
import org.hoso.runtime.verifying.VerificationResult;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * Up to where a store has to be covered by signed checkpoints to count as verified. Without a key that is trusted nothing is
 * covered, and only whoever asks for coverage is refused.
 *
 * @param position up to which; 0 where it was not asked
 * @param moment   up to when; null where it was not asked
 * @param every    how often a checkpoint is signed; what is older than twice as long must be covered
 */
record Covers(long position, @Nullable Instant moment, Duration every) {
    private static final Duration USUAL = Duration.ofSeconds(60);

    /** What is said at the end, and the exit code. */
    record Answer(int code, String text) {}

    static Covers nothing() {
        return new Covers(0, null, USUAL);
    }

    /** @throws IllegalArgumentException where it is neither a position nor a moment */
    Covers upTo(String text) {
        if (text.matches("[1-9]\\d{0,17}")) return new Covers(Long.parseLong(text), null, every);
        try {
            return new Covers(0, Instant.parse(text), every);
        } catch (DateTimeException otherwise) {
            throw new IllegalArgumentException("neither a position nor a moment: " + text, otherwise);
        }
    }

    /** @throws IllegalArgumentException where it is no duration */
    Covers every(String text) {
        return new Covers(position, moment, DurationStyle.detectAndParse(text));
    }

    /** @param believed whether there is a key whose signatures count */
    Answer of(VerificationResult verdict, boolean believed) {
        if (verdict.bad() != null)
            return new Answer(1, "BAD at " + verdict.bad().text());
        boolean asked = position > 0 || moment != null;
        if (!believed && !asked)
            return new Answer(0, "VERIFIED in itself; whether anything is signed was not looked at");
        Coverage coverage = verdict.coverage();
        if (!believed || !coverage.isSome())
            return new Answer(
                    2, "NOT COVERED: nothing that is signed by whom you trust covers any of " + verdict.events());
        String reach = reach(verdict);
        if (coverage.position() < position)
            return new Answer(2, "NOT COVERED up to position " + position + ": " + reach);
        if (moment != null && !coverage.reaches(moment))
            return new Answer(2, "NOT COVERED up to " + moment + ": " + reach);
        if (!coverage.isFresh(every)) return new Answer(2, "NOT COVERED to its end: " + reach);
        return new Answer(0, "VERIFIED, " + reach);
    }

    private static String reach(VerificationResult verdict) {
        Coverage coverage = verdict.coverage();
        String signed = "covered to " + coverage.position() + " of " + verdict.events()
                + (coverage.signedAt() == null ? "" : ", signed at " + coverage.signedAt());
        Duration tail = coverage.tail();
        if (tail == null) return signed;
        long seconds = Math.max(tail.toSeconds(), 0);
        long bound = seconds < 60 ? 60 : (seconds / 60 + 1) * 60;
        return signed + ", " + (verdict.events() - coverage.position()) + " since then, younger than " + bound + " s";
    }
}
