package org.hoso.ops.bench;

/**
 * What one side did in one round.
 *
 * @param figure what is compared
 * @param done   of how many operations
 * @param told   what whoever asked was told, as a sum
 * @param kept   what was found afterwards, as a sum made elsewhere than that one: both are equal, or the figure is worth nothing
 */
record SideTurn(double figure, long done, String told, String kept) {}
