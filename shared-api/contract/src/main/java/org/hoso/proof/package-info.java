/** Proof of alteration and of omission: the Merkle tree (RFC 6962) over the ledger's hashes, and signed statements about it (C2SP notes). */
@NullMarked
package org.hoso.proof;

import org.jspecify.annotations.NullMarked;
