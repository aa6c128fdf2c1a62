package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedLawTest {
    private static final Law LAW = Law.load();

    @Test
    void abei_stood_under_mic_until_the_reorganisation_and_under_mocst_after() {
        assertThat(LAW.agencies().parentOf("ABEI", LocalDate.parse("2025-02-28")))
                .get()
                .extracting(Agency::code)
                .isEqualTo("MIC");
        assertThat(LAW.agencies().parentOf("ABEI", LocalDate.parse("2025-03-01")))
                .get()
                .extracting(Agency::code)
                .isEqualTo("MOCST");
    }
}
