package org.hoso.command.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.command.casefile.AdvertisingLaw;
import org.hoso.command.casefile.Classified;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.RunningClocks;

/**
 * The limitations (thời hiệu) that run for classified acts, one clock a code however many types it covers, counted from the
 * end of the day of the act (LHAV Art 6).
 */
final class LimitationClocks {
    private LimitationClocks() {}

    static void start(List<ClassifiedType> types, LocalDate actDate, Clockwork clocks) {
        codes(types).forEach(code -> clocks.start(code, null, Clockwork.endOf(actDate)));
    }

    /**
     * Stops what no longer applies or counts from another day, and starts what newly applies. A limitation that was answered
     * by a decision does not run again because its act was dated anew.
     */
    static void restart(
            Classified before, List<ClassifiedType> types, LocalDate actDate, RunningClocks running, Clockwork clocks) {
        boolean moved = !actDate.equals(before.actDate());
        Set<String> then = codes(before.types());
        Set<String> now = codes(types);
        List<Clock> overtaken = running.open(null)
                .filter(clock -> then.contains(clock.terms().code()))
                .filter(clock -> moved || !now.contains(clock.terms().code()))
                .toList();
        overtaken.forEach(clock -> clocks.stop(clock.terms().clockId()));
        now.stream()
                .filter(code -> !then.contains(code)
                        || overtaken.stream()
                                .anyMatch(clock -> clock.terms().code().equals(code)))
                .forEach(code -> clocks.start(code, null, Clockwork.endOf(actDate)));
    }

    private static Set<String> codes(List<ClassifiedType> types) {
        return types.stream()
                .flatMap(type -> AdvertisingLaw.limitation(type.lawField(), type.decree()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
