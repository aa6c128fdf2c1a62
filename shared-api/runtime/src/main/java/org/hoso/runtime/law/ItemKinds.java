package org.hoso.runtime.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoso.cases.Report.Item;
import org.hoso.law.Platform;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** The kinds of content that platforms have, with their names. */
public final class ItemKinds {
    private static final Texts NAMES = Texts.of("kinds");

    /**
     * One kind.
     *
     * @param platforms codes of those that have it
     */
    public record ItemKind(String code, String nameVi, String nameEn, List<String> platforms) {}

    private ItemKinds() {}

    /** In the order of their codes; what is no kind of its own is taken as {@value Item#OTHER_KIND} on every platform. */
    public static List<ItemKind> of(List<Platform> platforms) {
        Map<String, List<String>> having = new TreeMap<>();
        for (Platform platform : platforms) {
            for (String kind : platform.itemKinds()) having(having, kind).add(platform.code());
            if (!platform.itemKinds().contains(Item.OTHER_KIND))
                having(having, Item.OTHER_KIND).add(platform.code());
        }
        return having.entrySet().stream()
                .map(kind -> new ItemKind(
                        kind.getKey(),
                        name(kind.getKey(), Language.VI),
                        name(kind.getKey(), Language.EN),
                        List.copyOf(kind.getValue())))
                .toList();
    }

    /** A kind that nobody knows stands for itself. */
    public static String name(String kind, Language language) {
        return NAMES.find(language, kind, Map.of()).orElse(kind);
    }

    private static List<String> having(Map<String, List<String>> all, String kind) {
        return all.computeIfAbsent(kind, one -> new ArrayList<>());
    }
}
