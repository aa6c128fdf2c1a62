package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hoso.ops.whole.yardstick.Answer;
import org.hoso.ops.whole.yardstick.Approved;
import org.hoso.ops.whole.yardstick.Yard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a change of the program may not change: the samples and the stories on a store of their own, with a clock that stands and passes
 * by the step, and what is answered to everything that can be read. {@code approved/yardstick.txt} holds a hash of each answer.
 *
 * <p>To see what a change does to an answer, in two steps: run this test without the change, then with it; the answers in full, with
 * names in place of what is drawn, are in {@code target/yardstick/before} and {@code target/yardstick/this}, so that
 * {@code diff -r target/yardstick/before target/yardstick/this} tells. What is meant is approved by {@code -Dapprove=true}; the
 * difference of the file is then read line by line.
 */
@DisplayName("The yardstick")
class YardstickTest {
    private static final Approved APPROVED =
            new Approved(Path.of("src/test/resources/approved/yardstick.txt"), Path.of("target/yardstick"));

    /** Readings that the samples and the stories leave nothing to ask of, and why. */
    private static final Map<String, String> NOT_ASKED = new TreeMap<>();

    static {
        for (String form : List.of("", ".csv", ".pdf", ".xlsx", "/recomputed"))
            NOT_ASKED.put("/api/v1/publications/{publicationId}" + form, "no story publishes figures");
        NOT_ASKED.put("/api/v1/publishing/proposals/{publicationId}", "no story publishes figures");
        NOT_ASKED.put("/api/v1/registry/amendments/{amendmentId}", "no story amends the law's data");
        NOT_ASKED.put(
                "/api/v1/lists/{list}/files/{date}", "the file of a day is made by hand of the keepers, in no story");
        NOT_ASKED.put("/api/v1/lists/{list}/files/{date}/signature", "as the file itself");
        for (String form : List.of("content", "preview"))
            NOT_ASKED.put(
                    "/api/v1/cases/{caseId}/evidence/{evidenceId}/" + form,
                    "of what stories add to a case there is the digest alone; KeptFilesWholeTest asks");
        NOT_ASKED.put("/api/v1/events/receipt", "a cursor is its reader's own and is not found by its name");
    }

    @Test
    @DisplayName("whatever can be read is answered as it was approved, and no reading is left out")
    void same() {
        Set<String> good = new TreeSet<>();
        Set<String> readings;
        List<String> differences;
        try (Yard yard = Yard.played()) {
            List<Answer> answers = new ArrayList<>(yard.description());
            answers.addAll(yard.answers(path -> true, good::add));
            readings = new TreeSet<>(yard.readings());
            differences = APPROVED.differences(answers);
        }
        readings.removeAll(good);
        assertThat(differences)
                .as("answers that are not as approved (-), as they are now (+); in full in ops/target/yardstick")
                .isEmpty();
        assertThat(readings)
                .as("readings that nobody was answered; say in Values what to ask of them, or here why nothing can be")
                .isEqualTo(NOT_ASKED.keySet());
    }
}
