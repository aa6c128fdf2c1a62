package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.law.Basis;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.PlaySamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample reports, over HTTP only")
class SamplesTest {
    private static final Law LAW = Law.load();
    private final List<Exchange> seen = Collections.synchronizedList(new ArrayList<>());
    private final Api api = Running.shared().api(seen::add);
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    @Test
    @DisplayName(
            "come to every answer that they ask for: decision, types, who concludes, who asks, ways open, provisions")
    void agree() {
        int differ = PlaySamples.samples(api, line -> line, out);
        assertThat(differ).as(told.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("49 sample reports");
        noNoteIsTold();
    }

    /** What whoever keeps the law's data noted beside a citation, in events, sentences and letters of all these cases. */
    private void noNoteIsTold() {
        List<String> notes = notes();
        assertThat(notes).hasSizeGreaterThan(30).anyMatch(note -> note.contains("our inference"));
        List<String> cases = seen.stream()
                .map(exchange -> exchange.body().path("caseId").asString(""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        assertThat(cases).hasSizeGreaterThan(40);
        for (String id : cases) {
            List<String> texts = new ArrayList<>();
            texts.add(api.look("coordinator@abei", "/api/v1/cases/" + id + "/history?limit=200")
                    .body()
                    .toString());
            String file =
                    api.look("coordinator@abei", "/api/v1/cases/" + id).body().toString();
            texts.add(file);
            assertThat(texts).as(id).noneMatch(text -> notes.stream().anyMatch(text::contains));
            assertThat(texts.getFirst()).doesNotContain("yêu cầu Website under", "nền tảng Website under");
        }
    }

    private static List<String> notes() {
        Stream<Basis> bases = Stream.concat(
                LAW.clocks().all().stream().map(ClockRule::legalBasis),
                LAW.mandates().on(LocalDate.of(2026, 11, 24)).stream().map(Mandate::basis));
        return bases.map(Basis::note)
                .filter(note -> note != null && note.length() > 20)
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("tell one answer that is not the expected one, and count it")
    void one_differs() {
        int differ = PlaySamples.samples(
                api,
                line -> line.contains("\"SC-015\"")
                        ? line.replace("\"sector_conclusion_by\": \"VCC\"", "\"sector_conclusion_by\": \"DAV\"")
                        : "",
                out);
        assertThat(differ).isPositive();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("SC-015  sector_conclusion_by (proposed): expected DAV, got VCC");
    }
}
