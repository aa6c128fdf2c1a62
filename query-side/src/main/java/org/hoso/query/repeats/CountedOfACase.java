package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** What a case adds to the count of repeated violations, and its measures, as its events tell it. */
public record CountedOfACase(List<CountedThing> violations, List<RestingMeasure> measures) {
    /**
     * A violation that counts.
     *
     * @param source id of the item or act
     * @param turn   version of the event by which it reappeared, else 0
     * @param day    of the act, in Viet Nam
     */
    public record CountedThing(UUID source, String kind, String holder, long turn, LocalDate day) {}

    /** @param day on which it was taken, in Viet Nam @param founded whether its own case gives it a ground */
    public record RestingMeasure(UUID measureId, String kind, LocalDate day, boolean founded, boolean over) {}

    /** @param events of the case, in order */
    public static CountedOfACase of(List<LedgeredCaseEvent> events) {
        @Nullable RepeatCase known = null;
        for (LedgeredCaseEvent one : events) known = RepeatCase.after(known, one);
        if (known == null) return new CountedOfACase(List.of(), List.of());
        return new CountedOfACase(
                known.strikes().stream()
                        .filter(Strike::counts)
                        .map(Strike::what)
                        .map(CountedOfACase::counted)
                        .toList(),
                known.measures().stream().map(CountedOfACase::resting).toList());
    }

    private static CountedThing counted(Strike.What what) {
        return new CountedThing(
                what.source(), stored(what.kind()), what.holder().key(), what.turn(), what.day());
    }

    private static RestingMeasure resting(Measure measure) {
        return new RestingMeasure(
                measure.measureId(), stored(measure.kind()), measure.day(), measure.founded(), measure.over() != null);
    }

    private static String stored(Enum<?> constant) {
        return CaseJson.stored().convertValue(constant, String.class);
    }
}
