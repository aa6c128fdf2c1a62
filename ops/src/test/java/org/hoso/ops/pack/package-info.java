/** Packs as an attacker would have them, and the verifier as an auditor runs it. */
@NullMarked
package org.hoso.ops.pack;

import org.jspecify.annotations.NullMarked;
