/** Proofs over the ledger for whoever asks: checkpoints, inclusion, consistency, and that no event of a case is missing. */
@NullMarked
package org.hoso.query.proof;

import org.jspecify.annotations.NullMarked;
