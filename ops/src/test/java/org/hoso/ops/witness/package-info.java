/** The witness, against a ledger that can be made to lie, and against the running system. */
@NullMarked
package org.hoso.ops.witness;

import org.jspecify.annotations.NullMarked;
