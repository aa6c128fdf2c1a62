package org.hoso.law;

import static org.hoso.law.YamlNodes.day;
import static org.hoso.law.YamlNodes.list;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Takes days out of a calendar year again, so that the day is what the week says; it may be added anew afterwards. */
final class CancelledDays {
    private final String file;
    private final List<Node> daysOff;
    private final List<Node> makeUpDays;

    CancelledDays(String file, MappingNode year) {
        this.file = file;
        this.daysOff = list(year, "days_off");
        this.makeUpDays = list(year, "make_up_working_days");
    }

    /** @throws BrokenLaw when the day is neither, or another day is still worked in its place */
    void cancel(MappingNode row) {
        Entry entry = new Entry(file, row).only("date", "confidence", "source", "note");
        Sourced.read(entry);
        Value date = entry.required("date");
        if (makeUpDays.stream().anyMatch(one -> isOn(one, "in_place_of", date.date())))
            throw date.refused("is worked on another day in its place; that day is to be cancelled first");
        boolean known = Stream.of(daysOff, makeUpDays)
                .map(days -> days.removeIf(one -> isOn(one, "date", date.date())))
                .reduce(false, Boolean::logicalOr);
        if (!known) throw date.refused("is no day off and no weekend day that is worked");
    }

    private static boolean isOn(Node one, String field, LocalDate day) {
        return one instanceof MappingNode row && day.equals(day(row, field));
    }
}
