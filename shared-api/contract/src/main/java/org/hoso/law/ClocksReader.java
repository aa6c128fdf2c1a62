package org.hoso.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads deadlines.yaml: the clocks of the law and of internal targets. */
final class ClocksReader {
    private static final String[] FIELDS = {
        "code",
        "name_vi",
        "name_en",
        "start",
        "start_alt",
        "stop",
        "appeal_level",
        "length",
        "unit",
        "rate_per_day",
        "added_to",
        "valid_from",
        "valid_to",
        "legal_basis",
        "confidence",
        "source",
        "on_breach",
        "note"
    };
    private static final Pattern EVENT = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Set<String> APPEAL_LEVELS = Set.of("first", "second");

    private final Set<String> codes;

    private ClocksReader(Set<String> codes) {
        this.codes = codes;
    }

    static ClockRules read(Entry file) {
        file.only("clocks", "transition_rules", "calendar_rules");
        List<Entry> entries = file.required("clocks").entries();
        return new ClockRules(
                new ClocksReader(Codes.of(entries)).readRules(entries),
                file.required("transition_rules").texts(),
                file.required("calendar_rules").texts());
    }

    private List<ClockRule> readRules(List<Entry> entries) {
        List<Placed<ClockRule>> rules = new ArrayList<>();
        for (Entry entry : entries) {
            ClockRule rule = readRule(entry);
            rules.add(Placed.of(rule.code(), rule, entry, "valid_from"));
        }
        return Placed.withoutOverlap(rules);
    }

    private ClockRule readRule(Entry entry) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new ClockRule(
                entry.required("code").word(),
                entry.required("name_vi").text(),
                entry.required("name_en").text(),
                event(entry.required("start")),
                entry.optional("start_alt").map(Value::text).orElse(null),
                entry.nullable("stop").map(ClocksReader::event).orElse(null),
                entry.optional("appeal_level")
                        .map(level -> level.oneOf(APPEAL_LEVELS, "level of appeal"))
                        .orElse(null),
                entry.nullable("length")
                        .map(length -> (int) length.whole(1, 1_000))
                        .orElse(null),
                unit(entry),
                entry.optional("rate_per_day").map(Value::positive).orElse(null),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                Basis.read(entry.required("legal_basis")),
                sourced.confidence(),
                sourced.source(),
                entry.required("on_breach").word(),
                addedTo(entry),
                entry.optional("note").map(Value::text).orElse(null));
    }

    /** A length needs its unit; a unit may stand alone where the length was not found. */
    private static @Nullable ClockUnit unit(Entry entry) {
        ClockUnit unit =
                entry.nullable("unit").map(word -> word.wordOf(ClockUnit.class)).orElse(null);
        if (unit == null && entry.nullable("length").isPresent()) {
            throw entry.broken("unit", "a length needs a unit");
        }
        return unit;
    }

    private List<String> addedTo(Entry entry) {
        return entry.optional("added_to").map(Value::items).orElse(List.of()).stream()
                .map(code -> code.oneOf(codes, "clock"))
                .toList();
    }

    private static String event(Value name) {
        return name.matching(EVENT, "is no event name such as PlatformNotified");
    }
}
