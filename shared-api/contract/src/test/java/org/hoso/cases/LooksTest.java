package org.hoso.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.Looks.Look;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.law.Confidence;
import org.hoso.law.RemovalRules.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looks at one piece of content")
class LooksTest {
    private static final Instant BEGAN = Instant.parse("2026-09-16T00:00:00Z");
    private static final Agreement RULE = new Agreement(2, 5, Confidence.UNVERIFIED, null);

    @Test
    @DisplayName("agree as a walk through the hours, hour by hour, has it; in whatever order they were recorded")
    void as_a_walk_has_it() {
        Random random = new Random(20_261_127);
        int met = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Look> looks = looks(random);
            Set<String> gone = walked(looks, true);
            Set<String> there = walked(looks, false);
            if (gone.size() > 1 || there.size() > 1) met++;
            Collections.shuffle(looks, random);
            assertThat(vantages(Looks.of(looks).agreeingOnGone(RULE)))
                    .as("%s", looks)
                    .isEqualTo(gone);
            assertThat(vantages(Looks.of(looks).agreeingOnThere(RULE)))
                    .as("%s", looks)
                    .isEqualTo(there);
        }
        assertThat(met).as("rounds in which something was agreed on").isGreaterThan(3_000);
    }

    private static List<Look> looks(Random random) {
        List<Look> looks = new ArrayList<>();
        int many = random.nextInt(9);
        for (int n = 0; n < many; n++) {
            CheckResult result = CheckResult.values()[random.nextInt(CheckResult.values().length)];
            if (random.nextInt(3) > 0) result = CheckResult.GONE;
            String vantage = List.of("vn-1", "sg-1", "officer").get(random.nextInt(3));
            looks.add(new Look(new UUID(0, n), result, vantage, BEGAN.plusSeconds(3600L * random.nextInt(12))));
        }
        return looks;
    }

    /** Hour by hour: what was found by whom is forgotten when the opposite is; at one hour, seeing comes after not seeing. */
    private static Set<String> walked(List<Look> looks, boolean gone) {
        Map<String, Integer> holding = new HashMap<>();
        int newest = -1;
        for (int hour = 0; hour < 12; hour++)
            for (boolean seeing : new boolean[] {false, true})
                for (Look look : looks) {
                    boolean tells = look.result() != CheckResult.UNREACHABLE && look.result() != CheckResult.UNCLEAR;
                    boolean sees = look.result() != CheckResult.GONE;
                    if (!tells || sees != seeing || !look.at().equals(BEGAN.plusSeconds(3600L * hour))) continue;
                    if (sees == gone) {
                        holding.clear();
                        newest = -1;
                    } else {
                        holding.put(look.vantage(), hour);
                        newest = hour;
                    }
                }
        Set<String> agreeing = new TreeSet<>();
        for (Map.Entry<String, Integer> one : holding.entrySet())
            if (one.getValue() >= newest - RULE.withinHours()) agreeing.add(one.getKey());
        return agreeing;
    }

    private static Set<String> vantages(List<Look> looks) {
        Set<String> vantages = new TreeSet<>();
        looks.forEach(look -> assertThat(vantages.add(look.vantage())).isTrue());
        return vantages;
    }
}
