package org.hoso.law;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads removal-rules.yaml: agreeing checks, when to look again, and what pages say. */
final class RemovalRulesReader {
    private static final long MOST_MINUTES = 366L * 24 * 60;
    private static final String[] SECTIONS = {"agreement", "rechecks", "statuses", "longest_dead_page", "pages"};
    private static final String[] PAGE = {
        "platform",
        "dead_phrases",
        "region_phrases",
        "wall_phrases",
        "wall_paths",
        "dead_paths",
        "confidence",
        "source",
        "note"
    };
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._/-]{0,80}");

    private RemovalRulesReader() {}

    static RemovalRules read(Entry file, Platforms platforms) {
        file.only(SECTIONS);
        return new RemovalRules(
                agreement(file.required("agreement").entry()),
                rechecks(file.required("rechecks").entry()),
                statuses(file.required("statuses").entry()),
                (int) file.required("longest_dead_page").whole(1, 1_000_000),
                pages(file.required("pages"), platforms));
    }

    private static RemovalRules.Agreement agreement(Entry entry) {
        entry.only("vantages", "within_hours", "confidence", "source", "note");
        return new RemovalRules.Agreement(
                (int) entry.required("vantages").whole(1, 20),
                (int) entry.required("within_hours").whole(1, 8_784),
                Sourced.read(entry).confidence(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private static Rechecks rechecks(Entry entry) {
        entry.only("after_claim_minutes", "after_removal_minutes", "confidence", "source", "note");
        Sourced.read(entry);
        return new Rechecks(
                delays(entry.required("after_claim_minutes")), delays(entry.required("after_removal_minutes")));
    }

    private static List<Duration> delays(Value list) {
        List<Duration> delays = new ArrayList<>();
        for (Value item : list.items()) {
            Duration delay = Duration.ofMinutes(item.whole(1, MOST_MINUTES));
            if (!delays.isEmpty() && delay.compareTo(delays.getLast()) <= 0)
                throw item.refused("does not come after the one before it");
            delays.add(delay);
        }
        return delays;
    }

    private static RemovalRules.Statuses statuses(Entry entry) {
        entry.only("gone", "region", "wall");
        Set<Integer> gone = statuses(entry.required("gone"), Set.of());
        Set<Integer> region = statuses(entry.required("region"), gone);
        Set<Integer> both = Stream.concat(gone.stream(), region.stream()).collect(Collectors.toSet());
        return new RemovalRules.Statuses(gone, region, statuses(entry.required("wall"), both));
    }

    /** Only errors of whoever asks: what a platform answers while it is in trouble says nothing of its content. */
    private static Set<Integer> statuses(Value list, Set<Integer> taken) {
        for (Value item : list.items())
            if (taken.contains((int) item.whole(400, 499))) throw item.refused("says two things");
        return list.items().stream().map(item -> (int) item.whole(400, 499)).collect(Collectors.toSet());
    }

    private static Map<String, RemovalRules.Page> pages(Value list, Platforms platforms) {
        Map<String, RemovalRules.Page> pages = new HashMap<>();
        for (Entry entry : list.entries()) {
            Value code = entry.only(PAGE).required("platform");
            boolean any = code.text().equals(RemovalRules.ANY);
            if (!any && platforms.find(code.text()).isEmpty()) throw code.refused("is no known platform");
            if (any != pages.isEmpty()) throw code.refused(any ? "stands twice" : "comes before " + RemovalRules.ANY);
            RemovalRules.Page page = page(entry);
            if (pages.putIfAbsent(code.text(), any ? page : beside(pages.get(RemovalRules.ANY), page)) != null)
                throw code.refused("stands twice");
        }
        if (pages.isEmpty()) throw list.broken("the list lacks " + RemovalRules.ANY);
        return pages;
    }

    private static RemovalRules.Page page(Entry entry) {
        return new RemovalRules.Page(
                phrases(entry.required("dead_phrases")),
                phrases(entry.required("region_phrases")),
                phrases(entry.required("wall_phrases")),
                paths(entry.required("wall_paths")),
                paths(entry.required("dead_paths")),
                Sourced.read(entry).confidence());
    }

    private static RemovalRules.Page beside(RemovalRules.Page any, RemovalRules.Page own) {
        return new RemovalRules.Page(
                both(any.dead(), own.dead()),
                both(any.region(), own.region()),
                both(any.wall(), own.wall()),
                both(any.wallPaths(), own.wallPaths()),
                both(any.deadPaths(), own.deadPaths()),
                own.confidence());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> phrases(Value list) {
        return list.items().stream().map(RemovalRulesReader::phrase).toList();
    }

    /** A short word would be found in any page. */
    private static String phrase(Value item) {
        String text = item.text().strip().toLowerCase(Locale.ROOT);
        if (text.length() < 8) throw item.refused("is too short to say anything");
        return text;
    }

    private static List<String> paths(Value list) {
        return list.items().stream()
                .map(item -> item.matching(PATH, "is no path of an address"))
                .toList();
    }
}
