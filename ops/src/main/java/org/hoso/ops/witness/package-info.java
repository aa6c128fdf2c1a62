/** Another body's small program: it watches the ledger's checkpoints and co-signs only what continues all it saw before. */
@NullMarked
package org.hoso.ops.witness;

import org.jspecify.annotations.NullMarked;
