package org.hoso.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.PenaltyPublicised;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A kind of data")
class DataKindTest {
    @Test
    @DisplayName("is known of every event; only a publication is for everybody")
    void is_known_of_every_event() {
        Set<DataKind> kinds = SampleEvents.all().stream().map(DataKind::of).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(DataKind.REPORTER_IDENTITY, DataKind.HISTORY)));
        assertThat(SampleEvents.all().stream()
                        .filter(event -> DataKind.of(event) == DataKind.PUBLISHED_OUTCOME)
                        .toList())
                .containsExactly(SampleEvents.of(PenaltyPublicised.class));
    }
}
