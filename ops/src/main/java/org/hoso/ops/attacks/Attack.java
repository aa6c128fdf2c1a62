package org.hoso.ops.attacks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of attack on the database.
 *
 * @param name       what is done, in a few words; unique
 * @param finder     who must find it
 * @param why        why nobody finds it; absent where somebody must
 * @param statements what is done, in order, and committed
 */
record Attack(String name, Finder finder, @Nullable String why, List<String> statements) {
    static Attack read(String name, String... statements) {
        return of(name, Finder.READING, statements);
    }

    static Attack verified(String name, String... statements) {
        return of(name, Finder.VERIFICATION, statements);
    }

    static Attack ofRows(String name, String... statements) {
        return of(name, Finder.ROWS, statements);
    }

    static Attack ofViews(String name, String... statements) {
        return of(name, Finder.VIEWS, statements);
    }

    static Attack checked(String name, String... statements) {
        return of(name, Finder.SELF_CHECK, statements);
    }

    /** Told where it stays unfound, and held: who mends it moves it to those that are found. */
    static Attack unfound(String name, String why, String... statements) {
        return new Attack(name, Finder.NOBODY, why, List.of(statements));
    }

    static Attack none() {
        return verified("nothing");
    }

    static Attack of(String name, Finder finder, String... statements) {
        return new Attack(name, finder, null, List.of(statements));
    }
}
