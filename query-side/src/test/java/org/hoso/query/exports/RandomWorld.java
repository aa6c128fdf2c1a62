package org.hoso.query.exports;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks;
import org.hoso.cases.Correction;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Erasure;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.law.Law;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * A few cases that decisions are made in, with corrections of any field that can be corrected, of corrected ones too; and files
 * of any period that anybody took at any time.
 */
final class RandomWorld {
    static final Law LAW = Law.load();
    static final Relating RELATING = new Relating(LAW, LocalDate.of(2026, 9, 30));
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 6;
    private static final Set<Class<?>> WRITTEN_DOWN = Set.of(
            String.class, Boolean.class, Integer.class, Long.class, LocalDate.class, Instant.class, DocumentRef.class);
    private static final Set<Class<?>> ALWAYS =
            Set.of(ContentReported.class, SubjectIdentified.class, ViolationRecorded.class, DecisionServed.class);
    private static final List<Reader> READERS = List.of(
            new Reader("auditor@gov", "GOV", Set.of(Role.AUDITOR)),
            new Reader("decider@abei", "ABEI", Set.of(Role.DECIDER)),
            new Reader("decider@idea", "IDEA", Set.of(Role.DECIDER)),
            new Reader("decider@svh_hcm", "SVH_HCM", Set.of(Role.DECIDER)));

    final List<LedgeredCaseEvent> events = new ArrayList<>();
    final List<TakenFile> files = new ArrayList<>();
    private final Random random;

    RandomWorld(Random random) {
        this.random = random;
        List<List<CaseEvent>> lives = new ArrayList<>();
        int cases = 1 + random.nextInt(3);
        for (int n = 0; n < cases; n++) lives.add(life(n));
        while (lives.stream().anyMatch(life -> !life.isEmpty())) step(lives.get(random.nextInt(cases)));
        for (int n = random.nextInt(6); n > 0; n--) correct();
        for (int n = 0; n < 5; n++) files.add(file(n));
    }

    List<LedgeredCaseEvent> of(CaseId caseId) {
        return events.stream().filter(one -> one.caseId().equals(caseId)).toList();
    }

    List<PlacedCorrection> corrections() {
        return events.stream()
                .filter(one -> one.event() instanceof RecordCorrected)
                .map(one -> new PlacedCorrection(one.caseId(), one.version(), one.position()))
                .toList();
    }

    private List<CaseEvent> life(int number) {
        List<CaseEvent> life = new ArrayList<>();
        for (CaseEvent sample : SampleEvents.all()) {
            boolean decision = sample instanceof SanctionImposed || sample instanceof RemediesOrdered;
            boolean left = sample instanceof Correction.Event || sample instanceof Erasure.Event;
            if (!left && (ALWAYS.contains(sample.getClass()) || random.nextInt(4) > (decision ? 0 : 1)))
                life.add(own(sample, number));
        }
        return life;
    }

    private CaseEvent own(CaseEvent sample, int number) {
        ObjectNode json = CaseJson.stored().valueToTree(sample);
        json.put("caseId", new UUID(9, number).toString());
        if (json.has("decisionId"))
            json.put("decisionId", new UUID(sample instanceof RemediesOrdered ? 11 : 10, 9 - number).toString());
        json.put("at", at().toString());
        return CaseJson.stored().treeToValue(json, sample.getClass());
    }

    private void step(List<CaseEvent> life) {
        if (!life.isEmpty()) add(life.removeFirst());
        if (random.nextInt(6) == 0) correct();
    }

    private void add(CaseEvent event) {
        long position = events.size() + 1;
        Instant recorded = Instant.parse("2027-01-01T00:00:00Z").plusSeconds(position);
        events.add(new LedgeredCaseEvent(
                position, recorded, recorded, of(event.caseId()).size(), "event-" + position, event));
    }

    private void correct() {
        List<LedgeredCaseEvent> targets = events.stream()
                .filter(one -> !(one.event() instanceof Correction.Event) && !(one.event() instanceof Clocks.Event))
                .toList();
        List<LedgeredCaseEvent> decisions =
                targets.stream().filter(DecidedCase::concerns).toList();
        List<LedgeredCaseEvent> among = decisions.isEmpty() || random.nextBoolean() ? targets : decisions;
        if (among.isEmpty()) return;
        LedgeredCaseEvent target = among.get(random.nextInt(among.size()));
        List<RecordComponent> fields = Arrays.stream(target.event().getClass().getRecordComponents())
                .filter(RandomWorld::correctable)
                .toList();
        RecordComponent field = fields.get(random.nextInt(fields.size()));
        RecordCorrected sample = SampleEvents.of(RecordCorrected.class);
        add(new RecordCorrected(
                target.caseId(),
                sample.by(),
                at(),
                target.version(),
                StoredNames.of(target.event().getClass()),
                List.of(new CorrectedField(
                        "/" + field.getName(), CaseJson.stored().valueToTree(value(field.getType())))),
                sample.reason(),
                sample.authority(),
                ClockChanges.NONE));
    }

    private static boolean correctable(RecordComponent field) {
        Class<?> type = field.getType();
        return !field.getName().equals("account")
                && (type.isPrimitive() || type.isEnum() || WRITTEN_DOWN.contains(type));
    }

    private Object value(Class<?> type) {
        if (type == Instant.class) return at();
        if (type == LocalDate.class) return day();
        if (type == DocumentRef.class) return new DocumentRef(random.nextInt(3) + "/QĐ", day());
        if (type == Boolean.class || type == boolean.class) return random.nextBoolean();
        if (type.isEnum()) return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        return type == String.class ? "HCM" + random.nextInt(3) : random.nextInt(3);
    }

    private TakenFile file(int id) {
        LocalDate from = day();
        long position = 1 + random.nextInt(events.size());
        return new TakenFile(
                id,
                Instant.EPOCH,
                READERS.get(random.nextInt(READERS.size())),
                "sanction-decisions",
                new ExportPeriod(from, from.plusDays(random.nextInt(3))),
                random.nextBoolean() ? Format.CSV : Format.JSON_LINES,
                new ExportCut(position, position),
                0,
                "");
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Instant at() {
        return new ExportPeriod(day(), FIRST).start().plusSeconds(3_600L * random.nextInt(3));
    }
}
