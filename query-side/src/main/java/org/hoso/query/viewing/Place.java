package org.hoso.query.viewing;

/**
 * Where a view stands.
 *
 * @param generation the copy that is read
 * @param position   the last place of the ledger that this copy has seen, 0 for none
 */
public record Place(int generation, long position) {}
