package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoso.ops.standalone.VerificationRun;
import org.hoso.ops.whole.yardstick.Answer;
import org.hoso.ops.whole.yardstick.Approved;
import org.hoso.ops.whole.yardstick.KeptStore;
import org.hoso.ops.whole.yardstick.Yard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What was stored once is read for ever. The store of a release stays as it was written; {@code -Dgolden=true} writes it, and does so
 * for the last time when the release is cut: once a file {@code cut} lies beside it, it is refused. What a build makes of it, hash by hash, stands beside it and is approved as the yardstick is.
 */
@DisplayName("The store that release 1.0 wrote")
class GoldenStoreTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final KeptStore STORE = new KeptStore(FOLDER.resolve("store-1.0"));
    private static final Approved APPROVED =
            new Approved(FOLDER.resolve("store-1.0.txt"), Path.of("target/golden-store"));

    /** What is made of the store for a court or a receiver, and what is asked first to know of what it can be made. */
    private static final Set<String> ASKED = Set.of(
            "/api/v1/cases/{caseId}",
            "/api/v1/cases/{caseId}/decisions",
            "/api/v1/cases/{caseId}/decisions/{decision}/picture",
            "/api/v1/cases/{caseId}/dispatches",
            "/api/v1/cases/{caseId}/dispatches/{dispatchId}/letter",
            "/api/v1/cases/{caseId}/history",
            "/api/v1/cases/{caseId}/notices/{dispatchId}/letter",
            "/api/v1/cases/{caseId}/pack");

    @Test
    @DisplayName(
            "is read, projected and verified; its files, histories, letters, pictures and packs are what they were")
    void same() throws Exception {
        if (Boolean.getBoolean("golden"))
            try (Yard yard = Yard.played()) {
                yard.sign();
                yard.keep(STORE);
            }
        assertThat(STORE.size()).as("bytes of the store that is kept").isLessThan(2 << 20);
        Set<String> good = new HashSet<>();
        try (Yard yard = Yard.on(STORE)) {
            List<Answer> answers = yard.answers(ASKED::contains, good::add);
            assertThat(APPROVED.differences(answers))
                    .as("answers that are not as approved (-), as they are now (+); in full in ops/target/golden-store")
                    .isEmpty();
            assertThat(good).isEqualTo(ASKED);
            yard.sign();
            VerificationRun verified = VerificationRun.of("--data", yard.data().toString(), "--views");
            assertThat(verified.said()).contains("VERIFIED");
            assertThat(verified.code()).as(verified.said()).isZero();
        }
    }
}
