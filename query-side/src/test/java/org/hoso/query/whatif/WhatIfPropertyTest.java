package org.hoso.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Label("What if a clock had another length, or the calendar other days")
class WhatIfPropertyTest {
    private static final Law LAW = AmendedLaw.read();
    private static final Instant FROM = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2027-07-01T00:00:00Z");
    private static final List<String> CODES = List.of(
            "decision_7wd",
            "explanation_written_5wd",
            "execution_10d",
            "complaint1_30d",
            "record_2wd",
            "ad_removal_24h",
            "decision_1m_explanation");

    @Property(tries = 10_000)
    @Label("the clocks that come out otherwise are those that somebody finds by hand in the raw events")
    void as_by_hand(@ForAll long seed) {
        Random random = new Random(seed);
        List<CaseEvent> events = RandomCase.of(
                random, new CaseId(new UUID(random.nextLong(), random.nextLong())), CaseNumber.of(2026, 1), FROM, LAW);
        @Nullable String code = random.nextInt(4) == 0 ? null : CODES.get(random.nextInt(CODES.size()));
        @Nullable Integer length = code == null ? null : Integer.valueOf(1 + random.nextInt(40));
        @Nullable ClockUnit unit = code == null || random.nextBoolean() ? null : ClockUnit.values()[random.nextInt(5)];
        List<LocalDate> off = days(random);
        List<LocalDate> working = days(random);
        WhatIfQuery question = WhatIfQuery.of(
                new WhatIfRequest(
                        code,
                        length,
                        unit == null ? null : unit.name().toLowerCase(Locale.ROOT),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2027, 6, 1),
                        off,
                        working,
                        null,
                        200),
                LAW);
        Map<String, ByHand.Outcome> expected = new ByHand(
                        code, length, unit == null ? null : unit.name().toLowerCase(Locale.ROOT), off, working, NOW)
                .amended(AmendedLaw.SINCE, AmendedLaw.LENGTHS, AmendedLaw.OFF, working)
                .outcomes(events.stream().map(WhatIfPropertyTest::raw).toList());
        assertThat(found(events, question)).isEqualTo(expected);
    }

    /** Every clock that is asked about, with both verdicts. */
    private static Map<String, ByHand.Outcome> found(List<CaseEvent> events, WhatIfQuery question) {
        ClockedCase known = null;
        for (int n = 0; n < events.size(); n++) {
            known = ClockedCase.after(known, new LedgeredCaseEvent(n + 1L, NOW, NOW, n, "e" + n, events.get(n)));
            known = CaseJson.stored().readValue(CaseJson.stored().writeValueAsString(known), ClockedCase.class);
        }
        Map<String, ByHand.Outcome> found = new LinkedHashMap<>();
        for (ClockSpan span : known.spans()) {
            String code = question.law().code();
            if (code != null && !span.codes().contains(code)) continue;
            found.put(
                    span.clockId().toString(),
                    new ByHand.Outcome(
                            word(span.verdict(span.due(), NOW)),
                            word(span.verdict(question.law().due(span), NOW))));
        }
        return found;
    }

    private static String word(ClockVerdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static ByHand.Raw raw(CaseEvent event) {
        return new ByHand.Raw(
                StoredNames.of(event.getClass()), CaseJson.stored().<JsonNode>valueToTree(event));
    }

    private static List<LocalDate> days(Random random) {
        List<LocalDate> days = new ArrayList<>();
        for (int n = 1 + random.nextInt(30); n > 0; n--)
            days.add(LocalDate.of(2026, 6, 1).plusDays(random.nextInt(365)));
        return days;
    }
}
