package org.hoso.command.rehearsing;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Happening;
import org.hoso.cases.Refusal;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.command.casefile.Decision;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Rehearsal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.runtime.problems.Problem;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.Refused;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Puts into the form of an answer what was decided and will not be stored. */
public class Foretelling {
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    /** Nothing is sealed for a dry run, so that nothing sealed could be shown; the mark is the one that a history shows. */
    private static final JsonMapper UNSEALED = CaseJson.stored()
            .rebuild()
            .addModule(new SimpleModule().addSerializer(Sealed.class, new Mark()))
            .build();

    private static final class Mark extends ValueSerializer<Sealed> {
        @Override
        public void serialize(Sealed text, JsonGenerator json, SerializationContext context) {
            json.writePOJO(Map.of("sealed", true));
        }
    }

    private final ProblemWriter problems;

    Foretelling(ProblemWriter problems) {
        this.problems = problems;
    }

    Rehearsal.TurnedDown turnedDown(Decision.Refused refused, Envelope envelope) {
        return turnedDown(refused.refusal(), refused.details(), envelope);
    }

    private Rehearsal.TurnedDown turnedDown(Refusal refusal, Map<String, Object> details, Envelope envelope) {
        Problem problem = problems.of(new Refused(refusal, details), envelope.sent(), envelope.language());
        return new Rehearsal.TurnedDown(
                problem.code(), problem.status(), problem.title(), problem.detail(), details, problem.errors());
    }

    /** Of another family than a case's. */
    public Rehearsal other(
            @Nullable Long version, FamilyDecision<? extends Happening> decision, Request command, Envelope envelope) {
        return switch (decision) {
            case FamilyDecision.Refused<?> refused ->
                new Rehearsal(
                        true,
                        null,
                        null,
                        version,
                        List.of(),
                        List.of(),
                        turnedDown(refused.refusal(), refused.details(), envelope),
                        null,
                        null,
                        null);
            case FamilyDecision.Accepted<?> accepted ->
                new Rehearsal(
                        true,
                        null,
                        null,
                        version,
                        happenings(accepted.events(), command.by().role()),
                        List.of(),
                        null,
                        null,
                        null,
                        null);
        };
    }

    /** @param reader absent where the case may not be known to the one who asks */
    List<Rehearsal.Happening> happenings(List<? extends Happening> events, @Nullable Role reader) {
        boolean reads = reader != null && readsHistory(reader);
        return events.stream()
                .<Rehearsal.Happening>map(event -> new Rehearsal.Happening(
                        StoredNames.kebab(event.getClass()),
                        StoredNames.of(event.getClass()),
                        reads ? payload(event) : null))
                .toList();
    }

    private static Map<String, Object> payload(Happening event) {
        return CaseJson.stored().readValue(UNSEALED.writeValueAsString(event), MEMBERS);
    }

    /** Who reads events at all (process.md section 8): people outside the authorities do not, not even of their own steps. */
    private static boolean readsHistory(Role role) {
        return switch (role) {
            case INTAKE, CLASSIFIER, COORDINATOR, EXPERT, LIAISON, RECORDER, DECIDER, APPEALS, LISTS -> true;
            case AUDITOR, DPO, ADMIN, SYSTEM -> true;
            case PLATFORM, ISP, REPORTER, SUBSCRIBER -> false;
        };
    }
}
