package org.hoso.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.law.RepeatWindow.AppliesTo;

/** Reads repeat-windows.yaml: the numbers and days of repeated violation. */
final class RepeatWindowsReader {
    private static final String[] FIELDS = {
        "code",
        "applies_to",
        "violations",
        "days",
        "leads_to",
        "valid_from",
        "valid_to",
        "legal_basis",
        "confidence",
        "source",
        "note"
    };

    private RepeatWindowsReader() {}

    static RepeatWindows read(Entry file, ClockRules clocks) {
        file.only("windows", "counting_rules");
        List<Placed<RepeatWindow>> windows = new ArrayList<>();
        for (Entry entry : file.required("windows").entries()) {
            RepeatWindow window = readWindow(entry, clocks);
            windows.add(Placed.of(window.code(), window, entry, "valid_from"));
        }
        refuseOtherKind(windows);
        return new RepeatWindows(
                Placed.withoutOverlap(windows), file.required("counting_rules").texts());
    }

    /** Versions of one window count the acts of the same holder; a window for another one has a code of its own. */
    private static void refuseOtherKind(List<Placed<RepeatWindow>> windows) {
        Map<String, AppliesTo> kinds = new HashMap<>();
        for (Placed<RepeatWindow> one : windows) {
            AppliesTo kind = one.value().appliesTo();
            if (kinds.getOrDefault(one.thing(), kind) != kind)
                throw one.entry().required("applies_to").refused("is not what " + one.thing() + " applied to before");
            kinds.put(one.thing(), kind);
        }
    }

    private static RepeatWindow readWindow(Entry entry, ClockRules clocks) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new RepeatWindow(
                entry.required("code").word(),
                entry.required("applies_to").wordOf(AppliesTo.class),
                (int) entry.required("violations").whole(1, 1_000),
                (int) entry.required("days").whole(1, 3_660),
                entry.required("leads_to").oneOf(clocks.codes(), "clock"),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                Basis.read(entry.required("legal_basis")),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }
}
