package org.hoso.query.asof;

import static org.hoso.query.asof.Recording.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.Varied;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;

@Label("A past can always be told")
class NeverFailsTest {
    private static final CaseAccess ACCESS = CaseAccess.of(SampleEvents.CASE);
    private static final org.hoso.law.ClockRules LAW = org.hoso.law.Law.load().clocks();
    private static final java.time.LocalDate DAY = java.time.LocalDate.of(2026, 9, 30);
    private static final Reader READER = new Reader("auditor@gov", "GOV", Set.of(Role.AUDITOR));

    @Property(tries = 1_000)
    @Label("whatever happened, in whatever order it was written down and dated, to whoever reads")
    void always(@ForAll Random random) {
        Recording recording = new Recording();
        List<CaseEvent> events = new ArrayList<>(SampleEvents.all());
        Collections.shuffle(events.subList(1, events.size()), random);
        for (CaseEvent event : events.subList(0, 1 + random.nextInt(events.size()))) {
            long version = recording.add(dated(event, random));
            if (random.nextInt(4) == 0)
                recording.correct(
                        random.nextInt((int) version + 1),
                        day(random.nextInt(40)),
                        "at",
                        CaseJson.stored().writeValueAsString(day(random.nextInt(40))));
        }
        List<LedgeredCaseEvent> known =
                recording.knownAt(1 + random.nextInt(recording.all().size()));
        PastFile.known(known, ACCESS).ifPresent(NeverFailsTest::seen);
        PastFile.trueAt(known, day(random.nextInt(40)), ACCESS).ifPresent(NeverFailsTest::seen);
        Instant end = day(50);
        if (PastFile.trueAt(known, end, ACCESS).isEmpty()) throw new AssertionError("a case that never began");
    }

    private static <E extends CaseEvent> CaseEvent dated(E event, Random random) {
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) event.getClass();
        return Varied.of(type, "at", day(random.nextInt(40)));
    }

    private static void seen(CaseView file) {
        for (Relation relation : Relation.values())
            CaseFiles.see(file, new Sights(READER, relation, true), LAW, DAY, null);
    }
}
