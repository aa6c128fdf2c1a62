package org.hoso.query.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.runtime.sealing.Sealer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every reader, by every way to a case, with and without grounds: judged by the answer's text alone. Whoever is told who reported,
 * or anything of a case that is not the own work, has left exactly one event by then; whoever is told neither has left none.
 */
@DisplayName("Nobody is told what needs a reason without an event")
class EveryLookTest extends RunningQuerySide {
    private static final List<String> WAYS = List.of(
            "",
            "?knownAt=%d",
            "?trueAt=2030-01-01T00:00:00Z",
            "/history",
            "/changes",
            "/decisions",
            "/clocks",
            "/time",
            "/accountability",
            "/repeats");

    /** Tell no more than a board does, so that they need no reason. */
    private static final Set<String> CODES_AND_DATES = Set.of("/time", "/accountability", "/repeats");

    private static int running = 8_400;
    private static @Nullable LookedCase told;
    private static @Nullable GlassBroken glass;
    private static long known;

    @Autowired
    Sealer sealer;

    private record Onlooker(String name, String token, boolean foreign) {}

    @BeforeEach
    void tellOnce() throws Exception {
        if (told != null) return;
        told = new LookedCase(sealer, ++running);
        ledger.append(told.life());
        known = ledgered();
        glass = told.glass("auditor@gov", Duration.ofMinutes(1), 8);
        ledger.append(glass);
        String all = "?since=" + ledgered();
        for (String way : WAYS)
            if (!way.startsWith("?"))
                assertThat(get(officer(Role.COORDINATOR, "ABEI"), told.path() + way + all)
                                .statusCode())
                        .as(way)
                        .isEqualTo(200);
    }

    private static List<Onlooker> onlookers() {
        List<Onlooker> all = new ArrayList<>();
        all.add(new Onlooker("coordinator@ttcp", officer(Role.COORDINATOR, "TTCP"), true));
        all.add(new Onlooker("classifier@idea", officer(Role.CLASSIFIER, "IDEA"), true));
        all.add(new Onlooker("dpo@mocst", officer(Role.DPO, "MOCST"), true));
        all.add(new Onlooker("auditor@gov", officer(Role.AUDITOR, "GOV"), true));
        all.add(new Onlooker("auditor@ttcp", officer(Role.AUDITOR, "TTCP"), true));
        all.add(new Onlooker("coordinator@abei", officer(Role.COORDINATOR, "ABEI"), false));
        all.add(new Onlooker("expert@vfa", officer(Role.EXPERT, "VFA"), false));
        all.add(new Onlooker("recorder@svh_hcm", officer(Role.RECORDER, "SVH_HCM"), false));
        all.add(new Onlooker("platform@facebook", platform("FACEBOOK"), false));
        all.add(new Onlooker("recorder@svh_hn", officer(Role.RECORDER, "SVH_HN"), false));
        return all;
    }

    private Map<String, Map<String, String>> grounds() {
        Map<String, Map<String, String>> grounds = new LinkedHashMap<>();
        grounds.put("without grounds", Map.of());
        grounds.put("for a reason", Map.of("Hoso-Reason", LookedCase.WHY));
        grounds.put("under the glass", Map.of("Hoso-Glass", glass.glassId().toString()));
        grounds.put(
                "for both",
                Map.of(
                        "Hoso-Reason",
                        LookedCase.WHY,
                        "Hoso-Glass",
                        glass.glassId().toString()));
        return grounds;
    }

    @TestFactory
    Stream<DynamicTest> every_way() {
        return onlookers().stream()
                .map(onlooker -> DynamicTest.dynamicTest(onlooker.name(), () -> {
                    for (Map.Entry<String, Map<String, String>> ground :
                            grounds().entrySet())
                        for (String way : WAYS) judge(onlooker, way, ground.getKey(), ground.getValue());
                }));
    }

    private void judge(Onlooker onlooker, String way, String why, Map<String, String> headers) throws Exception {
        long before = looks(onlooker, null);
        long opened = looks(onlooker, "access.identity-opened");
        HttpResponse<String> answer = get(onlooker.token(), told.path() + way.formatted(known), headers);
        boolean identity = answer.body().contains(LookedCase.REPORTER);
        boolean texts = answer.body().contains("planted") && onlooker.foreign();
        String what = onlooker.name() + way + " " + why + " -> " + answer.statusCode();
        assertThat(looks(onlooker, "access.identity-opened") - opened).as(what).isEqualTo(identity ? 1 : 0);
        boolean detail = onlooker.foreign() && answer.statusCode() == 200 && !CODES_AND_DATES.contains(way);
        assertThat(looks(onlooker, null) - before).as(what).isEqualTo(identity || detail ? 1 : 0);
        assertThat(texts && !detail).as(what).isFalse();
    }

    private long looks(Onlooker onlooker, @Nullable String name) {
        return jdbc.sql("select count(*) from events.event_entry where type = 'access'"
                        + " and payload_type <> 'access.glass-broken' and payload -> 'by' ->> 'officer' = :officer"
                        + " and payload ->> 'caseId' = :case and (:name::text is null or payload_type = :name)")
                .param("officer", onlooker.name())
                .param("case", told.id().toString())
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
