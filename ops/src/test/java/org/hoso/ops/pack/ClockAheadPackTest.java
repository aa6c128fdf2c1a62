package org.hoso.ops.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.hoso.query.rights.Relation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A pack of events that were recorded, and signed, under a clock that ran ahead")
class ClockAheadPackTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("is valid, with a warning; one of right clocks bears none")
    void warned() throws Exception {
        Instant longBefore = Instant.parse("2020-01-01T00:00:00Z");
        Verifier.Verdict ahead = verdict(new SamplePack("0193a1b2-7c4e-7000-8000-000000000001", longBefore));
        assertThat(ahead.code()).as(ahead.en()).isZero();
        assertThat(ahead.en()).startsWith("VALID").contains("WARNING:", "under a clock that ran ahead");
        assertThat(ahead.vi()).startsWith("HỢP LỆ").contains("CẢNH BÁO:");
        Verifier.Verdict right = verdict(new SamplePack("0193a1b2-7c4e-7000-8000-000000000001"));
        assertThat(right.en()).startsWith("VALID").doesNotContain("WARNING");
    }

    private Verifier.Verdict verdict(SamplePack pack) throws Exception {
        return Verifier.verify(Files.write(home.resolve("pack.zip"), pack.packed(Relation.AUDITOR, true)), null);
    }
}
