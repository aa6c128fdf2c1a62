/** The ledger proves itself: its Merkle tree as it is kept, and the checkpoints that are signed over it. */
@NullMarked
package org.hoso.runtime.proof;

import org.jspecify.annotations.NullMarked;
