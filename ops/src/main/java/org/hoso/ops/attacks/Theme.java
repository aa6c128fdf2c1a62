package org.hoso.ops.attacks;

import java.util.List;
import java.util.Set;

/**
 * Attacks of one kind of thing, as they stand together in the table.
 *
 * @param asked who is asked whether he finds them; nobody else could
 */
record Theme(String title, Set<Finder> asked, List<Attack> attacks) {
    /** Of events. */
    Theme(String title, List<Attack> attacks) {
        this(title, Set.of(Finder.VERIFICATION, Finder.READING), attacks);
    }
}
