package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sealing under a key per person")
class SealingTest {
    private static final String NAME = KeyDatabase.NAME;
    private final KeyDatabase database = KeyDatabase.running();
    private final KeyDatabase.Process one = database.process();
    private final KeyDatabase.Process other = database.process();

    @Test
    void a_text_sealed_here_opens_in_another_process() {
        Sealed sealed = one.sealed(UUID.randomUUID());

        assertThat(other.opener.open(sealed, "name")).contains(NAME);
    }

    @Test
    void a_ref_leads_to_the_same_person_every_time() {
        UUID ref = UUID.randomUUID();

        assertThat(one.personOf(ref)).isEqualTo(one.personOf(ref)).isEqualTo(other.personOf(ref));
    }

    @Test
    void the_same_number_leads_to_the_same_person_in_every_case_however_it_is_spelled() {
        String number = "0790" + System.nanoTime();
        UUID report = UUID.randomUUID();

        PersonId first = one.personOf(report, number);
        PersonId again = other.personOf(UUID.randomUUID(), " " + number.substring(0, 5) + ". " + number.substring(5));

        assertThat(again).isEqualTo(first);
        assertThat(other.personOf(report)).isEqualTo(first);
    }

    @Test
    void a_key_is_committed_before_anything_is_sealed_under_it() {
        SealingSession session = one.sealer.open();
        UUID ref = UUID.randomUUID();
        session.needs(ref, true);
        session.prepare();

        assertThat(keysStoredFor(session.personOf(ref))).isEqualTo(1);
    }

    @Test
    void nothing_stored_holds_a_key_or_a_number_in_clear() {
        String number = "0680" + System.nanoTime();
        one.personOf(UUID.randomUUID(), number);

        assertThat(database.jdbc().queryForList("select encode(hmac, 'escape') from person_identity", String.class))
                .noneMatch(row -> row.contains(number));
        assertThat(database.jdbc().queryForList("select length(wrapped) from person_key", Integer.class))
                .allMatch(length -> length == 12 + 32 + 16);
    }

    @Test
    void an_identity_leads_a_ref_elsewhere_only_once_its_command_was_accepted() {
        UUID subject = UUID.randomUUID();
        PersonId alleged = one.personOf(subject);
        SealingSession session = one.sealer.open();
        session.needs(subject, new Identity.Number("0420" + System.nanoTime()), false);
        session.prepare();
        PersonId identified = session.personOf(subject);

        assertThat(identified).isNotEqualTo(alleged);
        assertThat(other.personOf(subject)).isEqualTo(alleged);
        session.accepted();
        other.pass(Duration.ofSeconds(10));
        assertThat(one.personOf(subject)).isEqualTo(identified);
        assertThat(other.personOf(subject)).isEqualTo(identified);
        assertThat(earlierPersonsOf(subject)).containsExactly(alleged.value());
    }

    @Test
    void a_refused_identification_leaves_nothing_behind_even_where_nothing_was_known() {
        UUID subject = UUID.randomUUID();
        SealingSession refused = one.sealer.open();
        refused.needs(subject, new Identity.Number("0430" + System.nanoTime()), false);
        refused.prepare();

        assertThat(other.personOf(subject)).isNotEqualTo(refused.personOf(subject));
    }

    @Test
    void commands_that_race_for_the_same_new_ref_and_number_agree_on_one_person() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID ref = UUID.randomUUID();
            String number = "0550" + System.nanoTime();
            List<PersonId> found =
                    new ArrayList<>(together(() -> database.process().personOf(ref)));
            assertThat(Set.copyOf(found)).hasSize(1);
            List<PersonId> identified = together(() -> database.process().personOf(UUID.randomUUID(), number));
            assertThat(Set.copyOf(identified)).hasSize(1);
            assertThat(keysStoredFor(found.getFirst())).isEqualTo(1);
            assertThat(keysStoredFor(identified.getFirst())).isEqualTo(1);
        }
    }

    @Test
    void a_ref_called_new_that_somebody_made_before_leads_to_the_same_person_and_what_is_new_beside_it_is_made() {
        UUID made = UUID.randomUUID();
        PersonId known = one.personOf(made);
        UUID beside = UUID.randomUUID();
        SealingSession session = other.sealer.open();
        session.needs(made, true);
        session.needs(beside, true);
        session.prepare();

        assertThat(session.personOf(made)).isEqualTo(known);
        assertThat(keysStoredFor(known)).isEqualTo(1);
        assertThat(session.personOf(beside)).isEqualTo(one.personOf(beside));
        assertThat(keysStoredFor(session.personOf(beside))).isEqualTo(1);
    }

    @Test
    void hundreds_of_new_persons_are_committed_in_one_transaction() {
        SealingSession session = one.sealer.open();
        List<UUID> refs = new ArrayList<>();
        for (int i = 0; i < 400; i++) refs.add(UUID.randomUUID());
        refs.forEach(ref -> session.needs(ref, true));
        session.prepare();

        Set<PersonId> persons = new HashSet<>();
        refs.forEach(ref -> persons.add(session.personOf(ref)));
        assertThat(persons).hasSize(400);
        assertThat(database.jdbc()
                        .queryForObject(
                                "select count(distinct xmin::text) from person_key where person = any (?::uuid[])",
                                Integer.class,
                                (Object)
                                        persons.stream().map(PersonId::toString).toArray(String[]::new)))
                .isEqualTo(1);
    }

    @Test
    void a_person_who_was_not_named_before_cannot_be_sealed_for() {
        SealingSession session = one.sealer.open();
        session.prepare();

        assertThatThrownBy(() -> session.seal(UUID.randomUUID(), "name", NAME))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(NAME);
    }

    private int keysStoredFor(PersonId person) {
        return database.jdbc()
                .queryForObject("select count(*) from person_key where person = ?", Integer.class, person.value());
    }

    private List<UUID> earlierPersonsOf(UUID ref) {
        return database.jdbc().queryForList("select person from person_earlier where ref = ?", UUID.class, ref);
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        int threads = 6;
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++)
                all.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            List<T> results = new ArrayList<>();
            for (Future<T> each : all) results.add(each.get());
            return results;
        }
    }
}
