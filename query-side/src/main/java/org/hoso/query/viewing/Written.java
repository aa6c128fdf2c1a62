package org.hoso.query.viewing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this process has brought a view to, since it took it up. */
public final class Written {
    private volatile @Nullable Place place;

    /** Nothing before its first batch. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    public void wrote(Place reached) {
        place = reached;
    }

    /** The view goes on from where its rows are, wherever that is. */
    public void takenUp() {
        place = null;
    }
}
