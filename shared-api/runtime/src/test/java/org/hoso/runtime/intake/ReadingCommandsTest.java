package org.hoso.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Sanction.ImposeSanction;
import org.hoso.cases.Sanction.Signer;
import org.hoso.cases.Sha256;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.sealing.KeyDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading a command")
class ReadingCommandsTest {
    private final Desk desk = new Desk();

    @Test
    void keeps_an_address_in_its_canonical_spelling_with_the_hash_that_joins_cases() {
        ReportContent command =
                desk.report(Desk.edge(), "079" + System.nanoTime()).command();

        assertThat(command.items().getFirst().url().canonical()).isEqualTo("https://facebook.example/posts/1");
        assertThat(command.items().getFirst().url().hash()).isEqualTo(Sha256.of("https://facebook.example/posts/1"));
    }

    @Test
    void tells_the_ids_it_drew_and_hands_in_the_number_of_the_case() {
        Reading<ReportContent> reading = desk.report(Desk.edge(), "079" + System.nanoTime());
        ReportContent command = reading.command();

        assertThat(reading.minted())
                .containsEntry("reportId", command.reportId())
                .containsEntry(
                        "itemIds",
                        List.of(
                                command.items().get(0).itemId(),
                                command.items().get(1).itemId()));
        assertThat(command.reportId().version()).isEqualTo(7);
        assertThat(command.caseNumber()).isEqualTo(new CaseNumber("HS-2026-000001"));
    }

    @Test
    void asks_for_a_number_only_once_the_body_is_right() {
        Edge edge = Desk.edge().with(CaseNumber.class, () -> {
            throw new AssertionError("drawn for a body that is wrong");
        });

        assertThatThrownBy(() -> desk.reader().read(ReportContent.class, SampleBodies.bytes(Map.of()), edge))
                .isInstanceOf(BadShape.class);
    }

    @Test
    void writes_nothing_for_a_body_that_is_wrong() {
        int before = keys();
        assertThat(desk.told(ReportContent.class, Map.of("surprise", 1))).isNotEmpty();
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void takes_the_id_of_one_who_is_known_and_draws_one_for_a_stranger() {
        Map<String, Object> body = SampleBodies.of(FileAppeal.class);
        Reading<FileAppeal> stranger = read(FileAppeal.class, body);
        body.put("appellantId", "0193a1b2-0000-7000-8000-00000000000a");
        Reading<FileAppeal> known = read(FileAppeal.class, body);

        assertThat(stranger.minted())
                .containsEntry("appellantId", stranger.command().appellantId());
        assertThat(known.minted()).containsOnlyKeys("appealId");
        assertThat(known.command().appellantId()).hasToString("0193a1b2-0000-7000-8000-00000000000a");
    }

    @Test
    void normalises_texts_so_that_one_word_has_one_spelling() {
        Map<String, Object> body = SampleBodies.of(AddNote.class);
        body.put("text", "  Tie\u0302\u0301ng Vie\u0323\u0302t \n");

        assertThat(desk.opened(read(AddNote.class, body).command().text(), "text"))
                .isEqualTo("Tiếng Việt");
    }

    @Test
    void takes_an_instant_of_any_offset_to_the_millisecond_and_a_little_skew_as_now() {
        Map<String, Object> body = SampleBodies.of(AddNote.class);
        body.put("at", "2026-11-20T09:30:00.123987+07:00");
        assertThat(read(AddNote.class, body).command().at()).isEqualTo("2026-11-20T02:30:00.123Z");
        body.put("at", "2026-11-24T03:00:01Z");
        assertThat(read(AddNote.class, body).command().at()).isEqualTo("2026-11-24T03:00:00.123Z");
    }

    @Test
    void finds_out_who_acts_as_of_the_instant_the_command_is_for() {
        Map<String, Object> body = SampleBodies.of(AddNote.class);
        body.put("at", "2026-01-15T00:00:00Z");
        Instant[] asked = new Instant[1];
        desk.reader().read(AddNote.class, SampleBodies.bytes(body), Desk.edge(at -> {
            asked[0] = at;
            return Desk.OFFICER;
        }));

        assertThat(asked[0]).isEqualTo("2026-01-15T00:00:00Z");
    }

    @Test
    void hands_in_the_signer_of_a_sanction() {
        assertThat(read(ImposeSanction.class, SampleBodies.of(ImposeSanction.class))
                        .command()
                        .signer())
                .extracting(Signer::office)
                .isEqualTo("department_director");
    }

    @Test
    void seals_many_commands_together() {
        List<Draft<AddNote>> drafts = java.util.stream.IntStream.range(0, 300)
                .mapToObj(i -> desk.draft(AddNote.class, SampleBodies.of(AddNote.class)))
                .toList();

        List<Reading<AddNote>> readings = desk.reader().seal(drafts);

        assertThat(readings)
                .hasSize(300)
                .allSatisfy(reading -> assertThat(desk.opened(reading.command().text(), "text"))
                        .isEqualTo("079123456789"));
    }

    private <C extends org.hoso.cases.Request> Reading<C> read(Class<C> type, Map<String, Object> body) {
        return desk.reader().read(type, SampleBodies.bytes(body), Desk.edge());
    }

    private static int keys() {
        return KeyDatabase.running().jdbc().queryForObject("select count(*) from person_key", Integer.class);
    }
}
