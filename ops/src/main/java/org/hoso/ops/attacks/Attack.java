package org.hoso.ops.attacks;

import java.util.List;

/**
 * One kind of attack on the database.
 *
 * @param name       what is done, in a few words; unique
 * @param finder     who must find it
 * @param statements what is done, in order, and committed
 */
record Attack(String name, Finder finder, List<String> statements) {
    static Attack read(String name, String... statements) {
        return new Attack(name, Finder.READING, List.of(statements));
    }

    static Attack verified(String name, String... statements) {
        return new Attack(name, Finder.VERIFICATION, List.of(statements));
    }

    static Attack ofRows(String name, String... statements) {
        return new Attack(name, Finder.ROWS, List.of(statements));
    }

    static Attack ofViews(String name, String... statements) {
        return new Attack(name, Finder.VIEWS, List.of(statements));
    }

    static Attack checked(String name, String... statements) {
        return new Attack(name, Finder.SELF_CHECK, List.of(statements));
    }

    static Attack none() {
        return verified("nothing");
    }
}
