package org.hoso.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body with the mandate by which it holds a power.
 *
 * @param template what kind of local body it is; absent for a national one
 * @param province where a local body holds the power
 */
public record Holder(
        String agency, @Nullable String template, @Nullable String province, Mandate mandate) {
    /** The body that a mandate names. */
    public static Holder named(Mandate mandate) {
        return new Holder(mandate.agency(), null, null, mandate);
    }

    /**
     * What was measured, and who has the mandate that is lacked: the bodies that the law names with what they rest on. Local ones are told
     * by their kinds alone, since where the case lies may not be for whoever is refused.
     *
     * @param codes the detail that lists the bodies by their codes alone
     */
    public static Map<String, Object> naming(Map<String, Object> measured, String codes, List<Holder> holders) {
        if (holders.isEmpty()) return measured;
        Map<String, Object> details = new LinkedHashMap<>(measured);
        details.put(codes, holders.stream().map(Holder::agency).distinct().toList());
        details.put("competent", told(holders));
        return details;
    }

    /** Each body once, in codes and days. */
    private static List<Map<String, Object>> told(List<Holder> holders) {
        Map<String, Map<String, Object>> byBody = new LinkedHashMap<>();
        for (Holder one : holders) byBody.putIfAbsent(one.agency(), one.told());
        return List.copyOf(byBody.values());
    }

    private Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("agency", agency);
        told.put("mandate", mandate.role().name().toLowerCase(Locale.ROOT));
        if (mandate.basis().citation() != null)
            told.put("citation", mandate.basis().citation());
        if (mandate.since() != null) told.put("since", mandate.since().toString());
        if (!mandate.local().isEmpty()) told.put("local", mandate.local());
        return told;
    }

    boolean isIn(Set<String> provinces) {
        return province != null && provinces.contains(province);
    }

    public boolean isLocal() {
        return template != null;
    }
}
