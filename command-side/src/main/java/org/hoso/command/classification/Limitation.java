package org.hoso.command.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.command.casefile.Classified;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.RunningClocks;

/**
 * The limitations (thời hiệu) that run for classified acts, one clock a code however many types it covers, counted from the
 * end of the day of the act. Known are advertising under its decrees (ND 87/2026 Art 4.1; LHAV Art 6) and trade (LHAV
 * Art 6.1.a); for any other law field the data knows no limitation, and no clock is invented.
 */
final class Limitation {
    private static final List<String> ADVERTISING_DECREES = List.of("38/2021/", "87/2026/");

    private Limitation() {}

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
        Set<String> codes = new TreeSet<>();
        for (ClassifiedType type : types) {
            if (ADVERTISING_DECREES.stream().anyMatch(type.decree()::startsWith)) codes.add("limitation_ads");
            else if (type.lawField().equals("trade")) codes.add("limitation_trade");
        }
        return codes;
    }
}
