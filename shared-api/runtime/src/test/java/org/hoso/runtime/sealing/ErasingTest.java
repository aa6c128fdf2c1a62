package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Once a key is destroyed")
class ErasingTest {
    private static final String NAME = KeyDatabase.NAME;
    private final KeyDatabase database = KeyDatabase.running();
    private final KeyDatabase.Process one = database.process();
    private final KeyDatabase.Process other = database.process();

    @Test
    void a_destroyed_key_reads_as_erased_within_seconds_everywhere_and_at_once_where_it_is_evicted() {
        Sealed sealed = one.sealed(UUID.randomUUID());
        assertThat(other.opener.open(sealed, "name")).isPresent();

        database.destroyKeyOf(sealed.person());
        one.sealer.evict(sealed.person());
        other.pass(Duration.ofSeconds(10));

        assertThat(one.opener.open(sealed, "name")).isEmpty();
        assertThat(other.opener.open(sealed, "name")).isEmpty();
    }

    @Test
    void a_list_opens_with_one_look_up_and_shows_only_the_erased_as_erased() {
        Sealed kept = one.sealed(UUID.randomUUID());
        Sealed erased = one.sealed(UUID.randomUUID());
        database.destroyKeyOf(erased.person());

        KeyRing ring = other.opener.keysFor(List.of(kept.person(), erased.person(), kept.person()));

        assertThat(ring.open(kept, "name")).contains(NAME);
        assertThat(ring.open(erased, "name")).isEmpty();
    }

    @Test
    void after_an_erasure_new_texts_are_sealed_for_a_new_person() {
        UUID ref = UUID.randomUUID();
        String number = "0310" + System.nanoTime();
        PersonId forgotten = one.personOf(ref, number);
        database.destroyKeyOf(forgotten);

        assertThat(other.personOf(ref)).isNotEqualTo(forgotten);
        assertThat(other.personOf(UUID.randomUUID(), number)).isNotEqualTo(forgotten);
    }
}
