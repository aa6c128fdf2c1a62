package org.hoso.runtime.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trouble of a follower")
class WatchTest {
    private final Watch watch = new Watch("view cases", Clock.systemUTC());

    @Test
    @DisplayName("is none where another process took the claim meanwhile, and stays where it is its own")
    void lost_claim() {
        watch.cannotWrite(new IllegalStateException("defect"));
        assertThat(watch.trouble()).isPresent();

        watch.cannotWrite(new IllegalStateException(new UnableToClaimTokenException("owned by another")));
        assertThat(watch.trouble()).isEmpty();

        watch.cannotWrite(new UnableToClaimTokenException("owned by another"));
        watch.answers();
        assertThat(watch.trouble()).isEmpty();
    }
}
