package org.hoso.query.viewing;

import java.util.Map;

/** The databases that views may live in. */
public record Homes(Map<View.Home, Housing> all) {
    public Housing of(View view) {
        Housing found = all.get(view.home());
        if (found == null) throw new IllegalStateException("view " + view.name() + " has no database to live in");
        return found;
    }
}
