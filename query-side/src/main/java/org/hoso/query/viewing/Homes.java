package org.hoso.query.viewing;

import java.util.Map;

/** The databases that views may live in. */
public record Homes(Map<View.Home, Housing> all) {
    /** Of the views in PostgreSQL, and of what is kept there of all. */
    public static final String SCHEMA = "views";

    public Housing of(View.Home home) {
        Housing found = all.get(home);
        if (found == null) throw new IllegalStateException("there is no " + home + " for views to live in");
        return found;
    }

    public Housing of(View view) {
        Housing found = all.get(view.home());
        if (found == null) throw new IllegalStateException("view " + view.name() + " has no database to live in");
        return found;
    }
}
