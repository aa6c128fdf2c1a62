package org.hoso.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoso.query.viewing.Since.AtPosition;
import org.hoso.query.viewing.Since.AtVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever asks for a past and has written something")
class ViewPastsTest {
    @Test
    @DisplayName("waits for the later of the two, so that neither is missing unsaid")
    void the_later() {
        assertThat(ViewPasts.later(null, 7)).isEqualTo(new AtPosition(7));
        assertThat(ViewPasts.later(new AtPosition(6), 7)).isEqualTo(new AtPosition(7));
        assertThat(ViewPasts.later(new AtPosition(8), 7)).isEqualTo(new AtPosition(8));
    }

    @Test
    @DisplayName("and names a version of one case, where many are read, is told so by whoever waits")
    void a_version() {
        assertThat(ViewPasts.later(new AtVersion(3), 7)).isEqualTo(new AtVersion(3));
    }
}
