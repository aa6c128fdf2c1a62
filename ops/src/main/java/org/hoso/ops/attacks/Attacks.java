package org.hoso.ops.attacks;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of attack that is tried. Whoever adds a table that something is decided or shown by adds what could be done to it. */
final class Attacks {
    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(
                        Contents.all(),
                        Places.all(),
                        Times.all(),
                        Hidden.all(),
                        Ends.all(),
                        Trees.all(),
                        Signatures.all())
                .flatMap(List::stream)
                .toList();
    }
}
