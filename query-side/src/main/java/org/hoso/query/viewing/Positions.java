package org.hoso.query.viewing;

/** How far each generation has got, kept beside its rows and written with them. */
public interface Positions {
    /** 0 for a generation that has seen nothing. */
    long of(String view, int generation);

    /** Never goes back. */
    void reached(String view, int generation, long position);

    void forget(String view, int generation);
}
