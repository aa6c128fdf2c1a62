package org.hoso.ops.attacks;

/** Who must find an attack. What more find it is told too. */
enum Finder {
    /** {@code ops/dev verify}, told the ledger's key and the last position that was signed. */
    VERIFICATION,
    /** The command side, as soon as it reads the case: nothing is decided upon it. Verification finds it too. */
    READING
}
