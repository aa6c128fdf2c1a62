package org.hoso.ops.attacks;

import java.util.List;

/** Every kind of attack on events that is tried. Whoever adds a table that something is decided or shown by adds what could be done to it. */
final class Attacks {
    private Attacks() {}

    static List<Theme> onEvents() {
        return List.of(
                new Theme("What an event says", Contents.all()),
                new Theme("Where an event stands", PlaceAttacks.all()),
                new Theme("When an event got its place", Times.all()),
                new Theme("Events that are nobody's", Hidden.all()),
                new Theme("The end of the ledger, and events taken away", Ends.all()),
                new Theme("The tree", Trees.all()),
                new Theme("What was signed", SignatureAttacks.all()),
                new Theme("Guards and functions of the database", Guards.all()));
    }
}
