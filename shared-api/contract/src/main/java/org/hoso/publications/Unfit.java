package org.hoso.publications;

import java.util.Map;
import org.hoso.withers.Withers;

/**
 * What is wrong with figures.
 *
 * @param pointer where, within the table
 * @param measured what the words of the flaw name
 */
@Withers
public record Unfit(String pointer, Flaw flaw, Map<String, String> measured) implements UnfitBuilder.With {
    public static Unfit at(String pointer, Flaw flaw) {
        return new Unfit(pointer, flaw, Map.of());
    }

    public static Unfit at(String pointer, Flaw flaw, String name, Object measured) {
        return new Unfit(pointer, flaw, Map.of(name, measured.toString()));
    }
}
