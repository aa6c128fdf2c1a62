package org.hoso.query.viewing;

/** The row of one case, and how fresh it is. */
public record FreshRow<V extends OfCase>(Seen seen, V row) {}
