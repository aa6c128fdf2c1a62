package org.hoso.ops.attacks;

import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A store to be attacked. Nothing is connected to it any more: each attack takes a copy. */
interface Attacked {
    PGSimpleDataSource database();

    /** What is done to it, each to a copy. */
    List<Theme> themes();

    /** Who looks for it in every copy. */
    Map<Finder, Detector> findings();
}
