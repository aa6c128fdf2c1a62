/**
 * Chỉ số: the rates of platform notices as known at any place of the ledger, each with its definition in words, the cases
 * behind it, and every change of it explained by contributions that add up to the difference exactly.
 *
 * <p>The unit of every figure is a notice. Where it stands is kept as intervals between places of the ledger, so that a figure
 * stated once is found again whatever is recorded later.
 */
@NullMarked
package org.hoso.query.figures;

import org.jspecify.annotations.NullMarked;
