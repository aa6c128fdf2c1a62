package org.hoso.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Label("What differs between two case files")
class FieldDifferenceTest {
    private static final org.hoso.law.ClockRules LAW = org.hoso.law.Law.load().clocks();
    private static final java.time.LocalDate DAY = java.time.LocalDate.of(2026, 9, 30);
    private static final Reader READER = new Reader("auditor@gov", "GOV", Set.of(Role.AUDITOR));
    private static final Set<String> OF_THE_READING =
            Set.of("caseId", "version", "position", "seenAs", "next", "repeats", "lateCharges", "asOf");

    @Property(tries = 300)
    @Label("put upon the earlier one, step by step, is the later one: nothing is left out and nothing is made up")
    void adds_up(@ForAll Random random) {
        List<CaseEvent> events = new ArrayList<>(SampleEvents.all());
        Collections.shuffle(events.subList(1, events.size()), random);
        Map<String, JsonNode> built = new HashMap<>();
        CaseView file = null;
        SeenCase before = null;
        long version = 0;
        for (CaseEvent event : events) {
            Instant recorded = event.at().plusSeconds(version);
            file = CaseView.after(
                    file, new LedgeredCaseEvent(version + 1, recorded, recorded, version++, "event", event));
            SeenCase now = CaseFiles.see(file, new Sights(READER, Relation.AUDITOR, false), LAW, DAY, null);
            for (Differing one : FieldDifference.between(before, now)) put(built, one);
            before = now;
        }
        Map<String, JsonNode> whole = new HashMap<>();
        for (Differing one : FieldDifference.between(null, before)) put(whole, one);
        if (!built.equals(whole)) throw new AssertionError(difference(built, whole));
        if (leaves(before) != leaves(built))
            throw new AssertionError(leaves(before) + " fields, " + leaves(built) + " told");
    }

    @Example
    @Label("is nothing between a file and itself")
    void nothing() {
        CaseEvent first = SampleEvents.all().getFirst();
        CaseView file = CaseView.after(null, new LedgeredCaseEvent(1, first.at(), first.at(), 0, "event", first));
        SeenCase seen = CaseFiles.see(file, new Sights(READER, Relation.AUDITOR, false), LAW, DAY, null);
        assertThat(FieldDifference.between(seen, seen)).isEmpty();
    }

    private static void put(Map<String, JsonNode> built, Differing one) {
        if (isNothing(one.after())) built.remove(one.path());
        else built.put(one.path(), CaseJson.stored().valueToTree(one.after()));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    /** How many single values the JSON of the file holds, counted without knowing its records. */
    private static int leaves(SeenCase file) {
        JsonNode json = CaseJson.stored().valueToTree(file);
        int count = 0;
        for (Map.Entry<String, JsonNode> field : json.properties())
            if (!OF_THE_READING.contains(field.getKey())) count += leaves(field.getValue());
        return count;
    }

    private static int leaves(Map<String, JsonNode> built) {
        return built.values().stream().mapToInt(FieldDifferenceTest::leaves).sum();
    }

    private static int leaves(JsonNode node) {
        if (!node.isContainer()) return 1;
        int count = 0;
        for (JsonNode one : node) count += leaves(one);
        return count;
    }

    private static String difference(Map<String, JsonNode> built, Map<String, JsonNode> whole) {
        Map<String, JsonNode> left = new HashMap<>(built);
        left.entrySet().removeAll(whole.entrySet());
        Map<String, JsonNode> missing = new HashMap<>(whole);
        missing.entrySet().removeAll(built.entrySet());
        return "made up " + left + ", left out " + missing;
    }
}
