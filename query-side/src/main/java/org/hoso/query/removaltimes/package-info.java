/**
 * Thời gian gỡ: when all that a notice asks for was confirmed gone, as known at any place of the ledger. It stands beside the
 * intervals by which figures count, which say that it is gone but not when that was.
 */
@NullMarked
package org.hoso.query.removaltimes;

import org.jspecify.annotations.NullMarked;
